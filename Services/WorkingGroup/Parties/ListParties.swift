public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListParties: Query {
    public func answer(in context: QueryContext) async throws -> Page<Party> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(filter: self, today: context.now.date, cursor: cursor, limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.name.rawValue, $0.id.rawValue] }
    }

    private struct Select: Statement {
        let filter: ListParties
        let today: CalendarDate
        let cursor: PageCursor?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Party.columns(on: today)) FROM party
            WHERE (\(filter.kind)::text IS NULL OR kind = \(filter.kind))
                AND (\(filter.region)::text IS NULL OR region = \(filter.region))
                AND (\(cursor?.keys[0])::text IS NULL OR (name, id) > (\(cursor?.keys[0]), \(cursor?.keys[1])))
            ORDER BY name, id LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Party { try Party(row) }
    }
}
