public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListDeadlines: Query {
    public func answer(in context: QueryContext) async throws -> Page<Deadline> {
        let cursor = try PageCursor(after: after, count: 3)
        let rows = try await context.query(
            Select(
                owners: context.actor.inboxes, isSteering: context.actor.isSteering, now: context.now,
                after: try cursor?.instant(0), kind: cursor?.keys[1], object: cursor?.keys[2],
                limit: PageLimit.rows(limit)))
        return Page(rows: rows.map(\.deadline), limit: limit) {
            [$0.due.description, $0.kind.rawValue, $0.object.rawValue]
        }
    }

    private struct Select: Statement {
        let owners: [String]
        let isSteering: Bool
        let now: Instant
        let after: Instant?
        let kind: String?
        let object: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(DeadlineRow.columns) FROM \(DeadlineRow.tables)
            WHERE (owner IS NULL OR \(isSteering) OR owner = ANY(\(owners)))
                AND \(DeadlineRow.isAhead(of: owners, at: now))
                AND (\(after)::timestamptz IS NULL OR (due_at, deadline.kind, object) > (\(after), \(kind), \(object)))
            ORDER BY due_at, deadline.kind, object LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> DeadlineRow { try DeadlineRow(row) }
    }
}
