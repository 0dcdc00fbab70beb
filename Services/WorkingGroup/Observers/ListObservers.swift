public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListObservers: Query {
    public func answer(in context: QueryContext) async throws -> Page<Party> {
        try await context.page(after, limit, by: Self.order) {
            Select(accreditation: accreditationClass, today: context.now.date, window: $0)
        }
    }

    private static let order = Keyset<Party>(.ascending("name", \.name), .ascending("id", \.id))

    private struct Select: Statement {
        let accreditation: AccreditationClass?
        let today: CalendarDate
        let window: PageWindow

        var sql: SQL {
            return """
                SELECT \(Party.columns(on: today)) FROM party
                WHERE kind = ANY(\(PartyKind.observing))
                    AND (\(accreditation)::text IS NULL OR EXISTS (
                        SELECT FROM accreditation WHERE accreditation.party = party.id AND class = \(accreditation)
                            AND valid_from <= \(today) AND (valid_to IS NULL OR valid_to >= \(today))))
                    AND \(window.start)
                ORDER BY \(window.order) LIMIT \(window.limit)
                """
        }

        static func decode(_ row: Row) throws -> Party { try Party(row) }
    }
}
