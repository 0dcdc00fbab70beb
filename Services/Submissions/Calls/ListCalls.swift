public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListCalls: Query {
    public func answer(in context: QueryContext) async throws -> Page<Call> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(before: try cursor?.instant(0), id: cursor?.keys[1], limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.opens.description, $0.id.rawValue] }
    }

    private struct Select: Statement {
        let before: Instant?
        let id: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Call.columns()) FROM call
            WHERE \(before)::timestamptz IS NULL OR (opens_at, id) < (\(before), \(id))
            ORDER BY opens_at DESC, id DESC LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Call { try Call(row) }
    }
}
