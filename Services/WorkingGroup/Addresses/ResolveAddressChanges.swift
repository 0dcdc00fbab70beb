public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ResolveAddressChanges: Query {
    public func answer(in context: QueryContext) async throws -> AddressChangeList {
        AddressChangeList(changes: try await context.query(Select(ids: changes, now: context.now)))
    }

    private struct Select: Statement {
        let ids: [AddressChangeID]
        let now: Instant

        var sql: SQL {
            """
            SELECT id, former, email, CASE WHEN closed_at IS NULL THEN \(AddressLinkState.open)
                WHEN restored_at IS NULL THEN \(AddressLinkState.reversible) ELSE \(AddressLinkState.restored) END AS state,
                coalesce(objection_until, expires_at) AS until
            FROM address_change
            WHERE id = ANY(\(ids)) AND (closed_at IS NULL AND expires_at > \(now) OR objection_until > \(now))
            """
        }

        static func decode(_ row: Row) throws -> AddressDestinations {
            try AddressDestinations(
                change: row.id, state: row.state, former: row.former, email: row.email, until: row.until)
        }
    }
}
