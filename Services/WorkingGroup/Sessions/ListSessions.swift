public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListSessions: Query {
    public func answer(in context: QueryContext) async throws -> Page<Session> {
        let cursor = try PageCursor(after: after, count: 2)
        let seesAll = context.actor.has(.secretariat) || context.actor.has(.coChair)
        let rows = try await context.query(
            Select(
                status: status, seesAll: seesAll, startsAt: try cursor?.instant(0), id: cursor?.keys[1],
                limit: PageLimit.rows(limit)))
        return Page(rows: try rows.map { try $0.view(for: context.actor) }, limit: limit) {
            [$0.startsAt.description, $0.id.rawValue]
        }
    }

    private struct Select: Statement {
        let status: SessionStatus?
        let seesAll: Bool
        let startsAt: Instant?
        let id: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(SessionRow.columns) FROM session
            WHERE (\(status)::text IS NULL OR status = \(status)) AND (\(seesAll) OR is_published)
                AND (\(startsAt)::timestamptz IS NULL OR (starts_at, id) > (\(startsAt), \(id)))
            ORDER BY starts_at, id LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> SessionRow { try SessionRow(row) }
    }
}
