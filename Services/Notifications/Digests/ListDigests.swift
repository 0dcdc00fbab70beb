public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListDigests: Query {
    public func answer(in context: QueryContext) async throws -> Page<Digest> {
        let party = try context.actor.speaker(for: party)
        return Page(
            items: try await context.query(Select(party: party, limit: PageLimit.rows(limit) - 1)), next: nil)
    }

    private struct Select: Statement {
        let party: PartyID
        let limit: Int

        var sql: SQL {
            """
            SELECT contact, frequency, opened_at, closed_at, items, delivery FROM digest
            WHERE contact IN (SELECT contact FROM preference WHERE party = \(party))
            ORDER BY closed_at DESC, contact, frequency LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Digest {
            try Digest(
                contact: row.contact, frequency: row.frequency, from: row.opened_at, to: row.closed_at,
                items: row.items, delivery: row.delivery)
        }
    }
}
