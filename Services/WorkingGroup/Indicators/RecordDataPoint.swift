public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RecordDataPoint: Command {
    public func perform(in unit: UnitOfWork) async throws -> Indicator {
        let known = try await IndicatorAuthorization.requireReporter(indicator, in: unit)
        try known.check(dated, today: unit.now.date)
        if let there = known.points?.first(where: { $0.dated == dated && $0.correctedBy == nil }) {
            let author = unit.actor.subject
            guard there.value == value, there.source == source ?? known.source, there.by == author else {
                throw Rejection(
                    .conflict, detail: "Value \(there.number) is of \(dated) already: correct it instead.",
                    fields: [FieldProblem(field: "dated", detail: "has value \(there.number) on record")])
            }
            return known
        }
        let point = InsertDataPoint(
            indicator: indicator, dated: dated, value: value, source: source ?? known.source, corrects: nil,
            reason: nil, by: unit.actor.subject, onBehalfOf: unit.actor.onBehalfOf, at: unit.now)
        guard let number = try await unit.first(point) else { throw Fault("a value has a number") }
        try unit.tell(
            DataPointRecorded(
                indicator: indicator, proposal: known.proposal, point: number, dated: dated, value: value),
            about: Subject(indicator))
        return try await Indicator.load(indicator, in: unit)
    }
}

struct InsertDataPoint: Statement {
    let indicator: IndicatorID
    let dated: CalendarDate
    let value: Double
    let source: Line
    let corrects: Int?
    let reason: Prose?
    let by: ActorID
    let onBehalfOf: PartyID?
    let at: Instant

    var sql: SQL {
        """
        INSERT INTO indicator_point (indicator, dated, value, source, corrects, reason, recorded_by, on_behalf_of,
            recorded_at)
        VALUES (\(indicator), \(dated), \(value), \(source), \(corrects), \(reason), \(by), \(onBehalfOf), \(at))
        RETURNING point
        """
    }

    static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
}

extension Indicator {
    /// - Throws: a rejection that names the field of a day that cannot be.
    func check(_ dated: CalendarDate, today: CalendarDate) throws {
        // A day may have begun elsewhere that has not begun in UTC.
        guard dated <= today.advanced(byDays: 1) else { throw Rejection.invalid("dated", "must not be in the future") }
        guard dated >= baselineOn else { throw Rejection.invalid("dated", "must not be before the baseline") }
    }
}

struct LockIndicator: Statement {
    let id: IndicatorID

    var sql: SQL { "SELECT version FROM indicator WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
}
