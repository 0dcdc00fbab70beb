public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowIndicator: Query {
    public func answer(in context: QueryContext) async throws -> Indicator {
        guard let found = try await context.first(FindIndicator(id: indicator)) else {
            throw Rejection.notFound("indicator", indicator)
        }
        return found.view(
            points: try await context.query(IndicatorPoints(indicator: indicator)),
            revisions: try await context.query(IndicatorRevisions(indicator: indicator)))
    }
}

extension Indicator {
    /// The indicator as the unit of work leaves it.
    @Reactor static func load(_ id: IndicatorID, in unit: UnitOfWork) async throws -> Indicator {
        guard let found = try await unit.first(FindIndicator(id: id)) else {
            throw Rejection.notFound("indicator", id)
        }
        return found.view(
            points: try await unit.query(IndicatorPoints(indicator: id)),
            revisions: try await unit.query(IndicatorRevisions(indicator: id)))
    }
}

private struct FindIndicator: Statement {
    let id: IndicatorID

    var sql: SQL { "SELECT \(IndicatorRow.columns) FROM \(IndicatorRow.tables) WHERE indicator.id = \(id)" }

    static func decode(_ row: Row) throws -> IndicatorRow { try IndicatorRow(row) }
}

private struct IndicatorPoints: Statement {
    let indicator: IndicatorID

    var sql: SQL {
        """
        SELECT point.point, point.dated, point.value, point.source, point.recorded_by, point.on_behalf_of,
            point.recorded_at, point.corrects, point.reason, correction.point AS corrected_by
        FROM indicator_point AS point LEFT JOIN indicator_point AS correction
            ON correction.indicator = point.indicator AND correction.corrects = point.point
        WHERE point.indicator = \(indicator) ORDER BY point.dated, point.point
        """
    }

    static func decode(_ row: Row) throws -> DataPoint {
        try DataPoint(
            number: row.point, dated: row.dated, value: row.value, source: row.source, by: row.recorded_by,
            onBehalfOf: row.on_behalf_of, at: row.recorded_at, corrects: row.corrects, reason: row.reason,
            correctedBy: row.corrected_by)
    }
}

private struct IndicatorRevisions: Statement {
    let indicator: IndicatorID

    var sql: SQL {
        """
        SELECT version, title, unit, baseline, baseline_on, target, target_on, source, reason, set_by, set_at
        FROM indicator_version WHERE indicator = \(indicator) ORDER BY version
        """
    }

    static func decode(_ row: Row) throws -> IndicatorRevision {
        try IndicatorRevision(
            version: row.version, title: row.title, unit: row.unit, baseline: row.baseline, baselineOn: row.baseline_on,
            target: row.target, targetOn: row.target_on, source: row.source, reason: row.reason, by: row.set_by,
            at: row.set_at)
    }
}
