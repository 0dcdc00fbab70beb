public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListParties: Query {
    public func answer(in context: QueryContext) async throws -> Page<Party> {
        try await context.page(after, limit, by: Self.order) {
            Select(filter: self, today: context.now.date, window: $0)
        }
    }

    private static let order = Keyset<Party>(.ascending("name", \.name), .ascending("id", \.id))

    private struct Select: Statement {
        let filter: ListParties
        let today: CalendarDate
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Party.columns(on: today)) FROM party
            WHERE (\(filter.kind)::text IS NULL OR kind = \(filter.kind))
                AND (\(filter.region)::text IS NULL OR region = \(filter.region))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Party { try Party(row) }
    }
}
