public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListEscalations: Query {
    public func answer(in context: QueryContext) async throws -> EscalationLog {
        guard let row = try await context.first(FindAction(id: action)), row.isVisible(to: context.actor) else {
            throw Rejection.notFound("action", action)
        }
        return EscalationLog(
            row, steps: try await context.query(ActionSweeps(action: action)),
            pauses: try await context.query(ActionPauses(action: action)), now: context.now)
    }
}

extension EscalationLog {
    /// The log as the unit of work leaves it.
    @Reactor static func load(_ id: ActionID, in unit: UnitOfWork) async throws -> EscalationLog {
        guard let row = try await unit.first(FindAction(id: id)) else { throw Rejection.notFound("action", id) }
        return EscalationLog(
            row, steps: try await unit.query(ActionSweeps(action: id)),
            pauses: try await unit.query(ActionPauses(action: id)), now: unit.now)
    }

    fileprivate init(_ row: ActionRow, steps: [ActionSweep], pauses: [EscalationPause], now: Instant) {
        let taken = steps.filter { $0.round == row.dates.round }.map { ($0.step, $0.at) }
        let (next, at): (SweepStep?, Instant?) =
            switch row.timetable(taken: Dictionary(uniqueKeysWithValues: taken)).next(at: now) {
            case .take(let step): (step, now)
            case .wait(let step, let until) where until == Instant.calendar.upperBound: (step, nil)
            case .wait(let step, let until): (step, until)
            case .nothing: (nil, nil)
            }
        self.init(action: row.id, steps: steps, pauses: pauses, next: next, nextAt: at)
    }
}

extension ActionRow {
    /// - Parameter taken: in the present round.
    func timetable(taken: [SweepStep: Instant]) -> ActionTimetable {
        ActionTimetable(
            due: dates.dueAt, state: state, funding: funding, suppressedUntil: suppressedUntil, taken: taken)
    }
}

struct ActionSweeps: Statement {
    let action: ActionID

    var sql: SQL {
        """
        SELECT round, step, taken_at, contacts FROM action_sweep WHERE action = \(action)
        ORDER BY round, taken_at, array_position(\(SweepStep.allCases), step)
        """
    }

    static func decode(_ row: Row) throws -> ActionSweep {
        try ActionSweep(round: row.round, step: row.step, at: row.taken_at, contacts: row.contacts)
    }
}

private struct ActionPauses: Statement {
    let action: ActionID

    var sql: SQL {
        """
        SELECT since, until, reason, paused_by, on_behalf_of, lifted_at, lifted_by FROM escalation_pause
        WHERE action = \(action) ORDER BY pause
        """
    }

    static func decode(_ row: Row) throws -> EscalationPause {
        try EscalationPause(
            from: row.since, until: row.until, reason: row.reason, by: row.paused_by, onBehalfOf: row.on_behalf_of,
            liftedAt: row.lifted_at, liftedBy: row.lifted_by)
    }
}
