public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListRankings: Query {
    public func answer(in context: QueryContext) async throws -> Page<Ranking> {
        let party = try context.actor.speaker(for: party)
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(party: party, at: try cursor?.instant(0), id: cursor?.keys[1], limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.givenAt.description, $0.id.rawValue] }
    }

    private struct Select: Statement {
        let party: PartyID
        let at: Instant?
        let id: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT id, party, proposals, given_by, given_at, recording_reason FROM ranking
            WHERE party = \(party) AND (\(at)::timestamptz IS NULL OR (given_at, id) < (\(at), \(id)))
            ORDER BY given_at DESC, id DESC LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Ranking {
            try Ranking(
                id: row.id, party: row.party, proposals: row.proposals, givenBy: row.given_by, givenAt: row.given_at,
                recordingReason: row.recording_reason)
        }
    }
}
