public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListOfficeContacts: Query {
    public func answer(in context: QueryContext) async throws -> Page<OfficeContact> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(Select(office: office, cursor: cursor, limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.office.rawValue, $0.id.rawValue] }
    }

    private struct Select: Statement {
        let office: Office?
        let cursor: PageCursor?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(OfficeContact.columns) FROM office_contact
            WHERE (\(office)::text IS NULL OR office = \(office))
                AND (\(cursor?.keys[0])::text IS NULL OR (office, id) > (\(cursor?.keys[0]), \(cursor?.keys[1])))
            ORDER BY office, id LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> OfficeContact { try OfficeContact(row) }
    }
}
