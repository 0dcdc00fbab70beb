public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListSessions: Query {
    public func answer(in context: QueryContext) async throws -> Page<Session> {
        try await context.page(after, limit, by: Self.order, item: { try $0.view(for: context.actor) }) {
            Select(status: status, seesAll: context.actor.isSteering, window: $0)
        }
    }

    private static let order = Keyset<SessionRow>(.ascending("starts_at", \.terms.startsAt), .ascending("id", \.id))

    private struct Select: Statement {
        let status: SessionStatus?
        let seesAll: Bool
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(SessionRow.columns) FROM session
            WHERE (\(status)::text IS NULL OR status = \(status)) AND (\(seesAll) OR is_published)
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> SessionRow { try SessionRow(row) }
    }
}
