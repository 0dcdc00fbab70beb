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
            point.recorded_at, point.corrects, point.reason, correction.point
        FROM indicator_point AS point LEFT JOIN indicator_point AS correction
            ON correction.indicator = point.indicator AND correction.corrects = point.point
        WHERE point.indicator = \(indicator) ORDER BY point.dated, point.point
        """
    }

    static func decode(_ row: Row) throws -> DataPoint {
        let (number, dated, value, source, by, onBehalfOf, at, corrects, reason, correctedBy) = try row.decode(
            Int.self, CalendarDate.self, Double.self, Line.self, Line.self, PartyID?.self, Instant.self, Int?.self,
            Prose?.self, Int?.self)
        return DataPoint(
            number: number, dated: dated, value: value, source: source, by: by, onBehalfOf: onBehalfOf, at: at,
            corrects: corrects, reason: reason, correctedBy: correctedBy)
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
        let (version, title, unit, baseline, baselineOn, target, targetOn, source, reason, by, at) = try row.decode(
            Int.self, Line.self, Line.self, Double.self, CalendarDate.self, Double.self, CalendarDate.self,
            Line.self, Prose?.self, Line.self, Instant.self)
        return IndicatorRevision(
            version: version, title: title, unit: unit, baseline: baseline, baselineOn: baselineOn, target: target,
            targetOn: targetOn, source: source, reason: reason, by: by, at: at)
    }
}
