public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListOfficeContacts: Query {
    public func answer(in context: QueryContext) async throws -> Page<OfficeContact> {
        try await context.page(after, limit, by: Self.order) {
            Select(office: office, window: $0)
        }
    }

    private static let order = Keyset<OfficeContact>(.ascending("office", \.office), .ascending("id", \.id))

    private struct Select: Statement {
        let office: Office?
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(OfficeContact.columns) FROM office_contact
            WHERE (\(office)::text IS NULL OR office = \(office))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> OfficeContact { try OfficeContact(row) }
    }
}
