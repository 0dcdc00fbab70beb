public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListSuccessors: Query {
    public func answer(in context: QueryContext) async throws -> Page<Successor> {
        let party = context.actor.has(.secretariat) ? nil : context.actor.party
        return try await context.page(after, limit, by: Self.order) {
            Select(state: state, party: party, window: $0)
        }
    }

    private static let order = Keyset<Successor>(.descending("proposed_at", \.proposedAt), .descending("id", \.id))

    private struct Select: Statement {
        let state: SuccessorState?
        let party: PartyID?
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Successor.columns) FROM successor
            WHERE (\(state)::text IS NULL OR state = \(state)) AND (\(party)::text IS NULL OR party = \(party))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Successor { try Successor(row) }
    }
}
