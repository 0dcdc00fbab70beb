public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListConsultations: Query {
    public func answer(in context: QueryContext) async throws -> Page<Consultation> {
        try await context.page(after, limit, by: Self.order) {
            Select(withdrawn: withdrawn == true, window: $0)
        }
    }

    private static let order = Keyset<Consultation>(.ascending("starts_on", \.starts), .ascending("id", \.id))

    private struct Select: Statement {
        let withdrawn: Bool
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Consultation.columns) FROM consultation
            WHERE (\(withdrawn) OR withdrawn_at IS NULL) AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Consultation { try Consultation(row) }
    }
}
