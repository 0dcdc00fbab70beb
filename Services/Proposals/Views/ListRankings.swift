public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListRankings: Query {
    public func answer(in context: QueryContext) async throws -> Page<Ranking> {
        let party = try context.actor.speaker(for: party)
        return try await context.page(after, limit, by: Self.order) {
            Select(party: party, window: $0)
        }
    }

    private static let order = Keyset<Ranking>(.descending("given_at", \.givenAt), .descending("id", \.id))

    private struct Select: Statement {
        let party: PartyID
        let window: PageWindow

        var sql: SQL {
            """
            SELECT id, party, proposals, given_by, given_at, recording_reason FROM ranking
            WHERE party = \(party) AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Ranking {
            try Ranking(
                id: row.id, party: row.party, proposals: row.proposals, givenBy: row.given_by, givenAt: row.given_at,
                recordingReason: row.recording_reason)
        }
    }
}
