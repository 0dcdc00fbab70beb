public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListObservers: Query {
    public func answer(in context: QueryContext) async throws -> Page<Party> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(
                accreditation: accreditationClass, today: context.now.date, cursor: cursor,
                limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.name.rawValue, $0.id.rawValue] }
    }

    private struct Select: Statement {
        let accreditation: AccreditationClass?
        let today: CalendarDate
        let cursor: PageCursor?
        let limit: Int

        var sql: SQL {
            let observers = PartyKind.allCases.filter { $0.status == .observer }
            return """
                SELECT \(Party.columns(on: today)) FROM party
                WHERE kind = ANY(\(observers))
                    AND (\(accreditation)::text IS NULL OR EXISTS (
                        SELECT FROM accreditation WHERE accreditation.party = party.id AND class = \(accreditation)
                            AND valid_from <= \(today) AND (valid_to IS NULL OR valid_to >= \(today))))
                    AND (\(cursor?.keys[0])::text IS NULL OR (name, id) > (\(cursor?.keys[0]), \(cursor?.keys[1])))
                ORDER BY name, id LIMIT \(limit)
                """
        }

        static func decode(_ row: Row) throws -> Party { try Party(row) }
    }
}
