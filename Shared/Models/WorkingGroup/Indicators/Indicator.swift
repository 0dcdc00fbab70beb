/// What shows how far a proposal has come.
public struct Indicator: Codable, Sendable, Equatable {
    public let id: IndicatorID
    public let proposal: ProposalNumber
    public let version: Int
    public let title: Line
    /// What its values count, e.g. `facilities`.
    public let unit: Line
    public let baseline: Double
    public let baselineOn: CalendarDate
    public let target: Double
    public let targetOn: CalendarDate
    /// Where its values come from.
    public let source: Line
    /// From the baseline to the target.
    public let direction: IndicatorDirection
    public let progress: IndicatorProgress
    /// By date, with what was corrected; left out of lists, as are the former versions.
    public let points: [DataPoint]?
    public let revisions: [IndicatorRevision]?

    public init(
        id: IndicatorID, proposal: ProposalNumber, version: Int, title: Line, unit: Line, baseline: Double,
        baselineOn: CalendarDate, target: Double, targetOn: CalendarDate, source: Line, direction: IndicatorDirection,
        progress: IndicatorProgress, points: [DataPoint]? = nil, revisions: [IndicatorRevision]? = nil
    ) {
        self.id = id
        self.proposal = proposal
        self.version = version
        self.title = title
        self.unit = unit
        self.baseline = baseline
        self.baselineOn = baselineOn
        self.target = target
        self.targetOn = targetOn
        self.source = source
        self.direction = direction
        self.progress = progress
        self.points = points
        self.revisions = revisions
    }
}

/// A value of an indicator on a day, and who said so.
public struct DataPoint: Codable, Sendable, Equatable {
    /// Counted over all indicators.
    public let number: Int
    public let dated: CalendarDate
    public let value: Double
    public let source: Line
    public let by: Line
    public let onBehalfOf: PartyID?
    public let at: Instant
    /// The value whose place it takes.
    public let corrects: Int?
    /// Why it was corrected.
    public let reason: Prose?
    /// The value that has taken its place: it counts no more.
    public let correctedBy: Int?

    public init(
        number: Int, dated: CalendarDate, value: Double, source: Line, by: Line, onBehalfOf: PartyID? = nil,
        at: Instant, corrects: Int? = nil, reason: Prose? = nil, correctedBy: Int? = nil
    ) {
        self.number = number
        self.dated = dated
        self.value = value
        self.source = source
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.at = at
        self.corrects = corrects
        self.reason = reason
        self.correctedBy = correctedBy
    }
}

/// The terms of an indicator as they were set.
public struct IndicatorRevision: Codable, Sendable, Equatable {
    public let version: Int
    public let title: Line
    public let unit: Line
    public let baseline: Double
    public let baselineOn: CalendarDate
    public let target: Double
    public let targetOn: CalendarDate
    public let source: Line
    public let reason: Prose?
    public let by: Line
    public let at: Instant

    public init(
        version: Int, title: Line, unit: Line, baseline: Double, baselineOn: CalendarDate, target: Double,
        targetOn: CalendarDate, source: Line, reason: Prose? = nil, by: Line, at: Instant
    ) {
        self.version = version
        self.title = title
        self.unit = unit
        self.baseline = baseline
        self.baselineOn = baselineOn
        self.target = target
        self.targetOn = targetOn
        self.source = source
        self.reason = reason
        self.by = by
        self.at = at
    }
}
