public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListDeadlines: Query {
    public func answer(in context: QueryContext) async throws -> Page<Deadline> {
        try await context.page(after, limit, by: Self.order, item: \.deadline) {
            Select(owners: context.actor.inboxes, isSteering: context.actor.isSteering, now: context.now, window: $0)
        }
    }

    private static let order = Keyset<Select.Output>(
        .ascending("due_at", \.due), .ascending("deadline.kind", \.kind), .ascending("object", \.object))

    private struct Select: Statement {
        let owners: [String]
        let isSteering: Bool
        let now: Instant
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(DeadlineRow.columns) FROM \(DeadlineRow.tables)
            WHERE (owner IS NULL OR \(isSteering) OR owner = ANY(\(owners)))
                AND \(DeadlineRow.isAhead(of: owners, at: now))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> DeadlineRow { try DeadlineRow(row) }
    }
}
