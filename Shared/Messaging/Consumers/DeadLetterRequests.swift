public import Models
internal import Postgres
internal import Reactor

extension ListDeadLetters: Query {
    public func answer(in context: QueryContext) async throws -> Page<DeadLetterView> {
        Page(
            items: try await context.query(SelectDeadLetters(filter: "true ORDER BY first_failed_at LIMIT 500")),
            next: nil)
    }
}

extension ShowDeadLetter: Query {
    public func answer(in context: QueryContext) async throws -> DeadLetterView {
        let filter: SQL = "source = \(source.rawValue) AND position = \(position)"
        let isReadable = context.actor.has(.secretariat)
        guard let letter = try await context.first(SelectDeadLetters(filter: filter, withEntry: isReadable)) else {
            throw Rejection.notFound("dead letter", "\(source.rawValue) \(position)")
        }
        return letter
    }
}

extension RetryDeadLetter: Command {
    public func perform(in unit: UnitOfWork) async throws -> DeadLetterView {
        let letter = try await DeadLetterView.locked(source, position, in: unit)
        unit.enqueue(
            """
            UPDATE dead_letter SET state = 'retrying', attempts = 0, next_attempt_at = now()
            WHERE source = \(source.rawValue) AND position = \(position)
            """)
        let filter: SQL = "source = \(source.rawValue) AND position = \(position)"
        return try await unit.first(SelectDeadLetters(filter: filter, withEntry: unit.actor.has(.secretariat)))
            ?? letter
    }
}

extension DiscardDeadLetter: Command {
    public func perform(in unit: UnitOfWork) async throws -> DeadLetterView {
        let letter = try await DeadLetterView.locked(source, position, in: unit)
        unit.enqueue(
            """
            INSERT INTO discarded_event (source, position, aggregate, type, entry, error, reason, discarded_by)
            SELECT source, position, aggregate, type, entry, error, \(reason), \(unit.actor.subject) FROM dead_letter
            WHERE source = \(source.rawValue) AND position = \(position)
            """)
        unit.enqueue(DeadLetter.remove(position.rawValue, from: source))
        return letter
    }
}

extension DeadLetterView {
    @Reactor fileprivate static func locked(
        _ source: ServiceName, _ position: EventPosition, in unit: UnitOfWork
    ) async throws -> DeadLetterView {
        let filter: SQL = "source = \(source.rawValue) AND position = \(position) FOR UPDATE"
        let isReadable = unit.actor.has(.secretariat)
        guard let letter = try await unit.first(SelectDeadLetters(filter: filter, withEntry: isReadable)) else {
            throw Rejection.notFound("dead letter", "\(source.rawValue) \(position)")
        }
        return letter
    }
}

private struct SelectDeadLetters: Statement {
    let filter: SQL
    var withEntry = false

    var sql: SQL {
        """
        SELECT source, position, aggregate, type, state, attempts, error, next_attempt_at, first_failed_at,
            \(unsafe: withEntry ? "entry" : "NULL::text") AS entry
        FROM dead_letter WHERE \(filter)
        """
    }

    static func decode(_ row: Row) throws -> DeadLetterView {
        try DeadLetterView(
            source: row.source, position: row.position, aggregate: row.aggregate, eventType: row.type, state: row.state,
            attempts: row.attempts, error: row.error, nextAttemptAt: row.next_attempt_at,
            firstFailedAt: row.first_failed_at, entry: row.entry)
    }
}
