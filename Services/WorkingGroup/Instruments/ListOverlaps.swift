public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListOverlaps: Query {
    public func answer(in context: QueryContext) async throws -> Page<ProposalOverlap> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(
                proposal: proposal, first: try cursor?.integer(0), second: try cursor?.integer(1),
                limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [String($0.first.rawValue), String($0.second.rawValue)] }
    }

    /// Whatever bears on two current proposals is shared by them, in whichever way it bears on each.
    private struct Select: Statement {
        let proposal: ProposalNumber?
        let first: Int?
        let second: Int?
        let limit: Int

        var sql: SQL {
            """
            WITH link AS (
                SELECT DISTINCT number, instrument AS linked, title
                FROM instrument_link JOIN proposal_lineage ON ancestor = instrument_link.proposal
                    JOIN proposal USING (number)
                WHERE is_current
            )
            SELECT one.number AS first, one.title AS first_title, other.number AS second, other.title AS second_title,
                json_agg(json_build_object('id', id, 'name', name, 'kind', kind) ORDER BY name, id) AS shared
            FROM link AS one JOIN link AS other USING (linked) JOIN instrument ON id = linked
            WHERE one.number < other.number
                AND (\(proposal)::bigint IS NULL OR \(proposal) IN (one.number, other.number))
                AND (\(first)::bigint IS NULL OR (one.number, other.number) > (\(first), \(second)))
            GROUP BY one.number, one.title, other.number, other.title
            ORDER BY one.number, other.number LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> ProposalOverlap {
            try ProposalOverlap(
                first: row.first, firstTitle: row.first_title, second: row.second, secondTitle: row.second_title,
                shared: row.json.shared)
        }
    }
}
