internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// An indicator with its present terms and the latest value that counts.
struct IndicatorRow: Sendable {
    let id: IndicatorID
    let proposal: ProposalNumber
    let version: Int
    let terms: IndicatorTerms
    let latest: Double?
    let latestOn: CalendarDate?

    static var columns: SQL {
        "id, proposal, version, title, unit, baseline, baseline_on, target, target_on, source, latest, latest_on"
    }

    /// The latest value is the first of its index that nothing corrects.
    static var tables: SQL {
        """
        indicator JOIN (
                SELECT indicator AS termed, version AS terms_version, title, unit, baseline, baseline_on, target,
                    target_on, source
                FROM indicator_version
            ) AS terms ON termed = indicator.id AND terms_version = indicator.version
            LEFT JOIN LATERAL (
                SELECT value AS latest, dated AS latest_on FROM indicator_point AS point
                WHERE point.indicator = indicator.id AND NOT EXISTS (
                    SELECT FROM indicator_point AS correction
                    WHERE correction.indicator = point.indicator AND correction.corrects = point.point)
                ORDER BY dated DESC, point DESC LIMIT 1
            ) AS latest ON true
        """
    }

    init(_ row: Row) throws {
        id = try row.id
        proposal = try row.proposal
        version = try row.version
        terms = try IndicatorTerms(
            title: row.title, unit: row.unit, baseline: row.baseline, baselineOn: row.baseline_on, target: row.target,
            targetOn: row.target_on, source: row.source)
        latest = try row.latest
        latestOn = try row.latest_on
    }

    func view(points: [DataPoint]? = nil, revisions: [IndicatorRevision]? = nil) -> Indicator {
        Indicator(
            id: id, proposal: proposal, version: version, title: terms.title, unit: terms.unit,
            baseline: terms.baseline, baselineOn: terms.baselineOn, target: terms.target, targetOn: terms.targetOn,
            source: terms.source, direction: IndicatorDirection(from: terms.baseline, to: terms.target),
            progress: IndicatorProgress(
                baseline: terms.baseline, target: terms.target, latest: latest, on: latestOn),
            points: points, revisions: revisions)
    }
}
