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
            SELECT \(AddressChange.columns) FROM address_change
            WHERE id = ANY(\(ids)) AND closed_at IS NULL AND expires_at > \(now)
            """
        }

        static func decode(_ row: Row) throws -> AddressChange { try AddressChange(row) }
    }
}
