public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListConsultations: Query {
    public func answer(in context: QueryContext) async throws -> Page<Consultation> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(starts: try cursor?.date(0), id: cursor?.keys[1], limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.starts.rawValue, $0.id.rawValue] }
    }

    private struct Select: Statement {
        let starts: CalendarDate?
        let id: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Consultation.columns) FROM consultation
            WHERE \(starts)::date IS NULL OR (starts_on, id) > (\(starts), \(id))
            ORDER BY starts_on, id LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Consultation { try Consultation(row) }
    }
}
