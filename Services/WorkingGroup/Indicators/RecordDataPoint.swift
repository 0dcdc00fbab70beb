public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RecordDataPoint: Command {
    public func perform(in unit: UnitOfWork) async throws -> Indicator {
        let known = try await IndicatorAuthority.require(indicator, in: unit)
        try known.check(value, dated, today: unit.now.date)
        if let there = known.points?.first(where: { $0.dated == dated && $0.correctedBy == nil }) {
            let signature = unit.actor.signature
            guard there.value == value, there.source == source ?? known.source, there.by == signature else {
                throw Rejection(
                    .conflict, detail: "Value \(there.number) is of \(dated) already: correct it instead.",
                    fields: [FieldProblem(field: "dated", detail: "has value \(there.number) on record")])
            }
            return known
        }
        let point = InsertDataPoint(
            indicator: indicator, dated: dated, value: value, source: source ?? known.source, corrects: nil,
            reason: nil, by: unit.actor.signature, onBehalfOf: unit.actor.onBehalfOf, at: unit.now)
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
    let by: Line
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
    /// - Throws: a rejection that names the field of a value that cannot be.
    func check(_ value: Double, _ dated: CalendarDate, today: CalendarDate) throws {
        try IndicatorTerms.check(value, "value")
        // A day may have begun elsewhere that has not begun in UTC.
        guard dated <= today.advanced(byDays: 1) else { throw Rejection.invalid("dated", "must not be in the future") }
        guard dated >= baselineOn else { throw Rejection.invalid("dated", "must not be before the baseline") }
    }
}

/// Who may give values: the secretariat, and whoever owns an action that follows the indicator's proposal up, was taken up,
/// and is not the owner's word alone.
enum IndicatorAuthority {
    /// The indicator, locked: its values stand in one order.
    ///
    /// - Throws: a rejection where there is none, or the actor may not give values to it.
    @Reactor static func require(_ id: IndicatorID, in unit: UnitOfWork) async throws -> Indicator {
        guard try await unit.first(LockIndicator(id: id)) != nil else { throw Rejection.notFound("indicator", id) }
        let indicator = try await Indicator.load(id, in: unit)
        let actor = unit.actor
        if actor.has(.secretariat) || actor.has(.coChair) { return indicator }
        guard let party = actor.onBehalfOf ?? actor.party,
            try await unit.first(Follows(party: party, proposal: indicator.proposal)) == true
        else {
            throw Rejection.forbidden(
                "Values come from the secretariat and from those who own an action on \(indicator.proposal) that was accepted"
                    + " and that others have proposed, accepted in its owner's place, or verified.")
        }
        try Speaking.require(actor, for: try await ActionTerms.owner(party, in: unit), to: "give values for it")
        return indicator
    }

    private struct Follows: Statement {
        let party: PartyID
        let proposal: ProposalNumber

        var sql: SQL {
            """
            SELECT EXISTS (SELECT FROM action_link JOIN action ON action.id = action_link.action
                WHERE kind = \(TraceKind.proposal) AND action_link.is_live
                    AND object IN (SELECT ancestor::text FROM proposal_lineage WHERE number = \(proposal))
                    AND action_link.owner = \(party) AND state <> \(ActionState.proposed)
                    AND (NOT is_of_owner OR state = \(ActionState.verified) OR EXISTS (
                        SELECT FROM action_step WHERE action_step.action = action.id AND move = \(ActionMove.accept)
                            AND is_of_steering)))
            """
        }

        static func decode(_ row: Row) throws -> Bool { try row.decode(Bool.self) }
    }
}

struct LockIndicator: Statement {
    let id: IndicatorID

    var sql: SQL { "SELECT version FROM indicator WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
}
