public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListAddressChanges: Query {
    /// One's own alone: where mail may go one day is for nobody else to know.
    public func answer(in context: QueryContext) async throws -> Page<AddressChange> {
        let actor = context.actor.subject
        return try await context.page(after, limit, by: Self.order) {
            Select(actor: actor, now: context.now, window: $0)
        }
    }

    private static let order = Keyset<AddressChange>(
        .descending("requested_at", \.requestedAt), .descending("id", \.id))

    private struct Select: Statement {
        let actor: ActorID
        let now: Instant
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(AddressChange.columns) FROM address_change
            WHERE contact = \(actor) AND greatest(expires_at, objection_until) > \(now) AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> AddressChange { try AddressChange(row) }
    }
}
