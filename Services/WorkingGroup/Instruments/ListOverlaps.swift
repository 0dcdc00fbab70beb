public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListOverlaps: Query {
    public func answer(in context: QueryContext) async throws -> Page<ProposalOverlap> {
        try await context.page(after, limit, by: Self.order) {
            Select(proposal: proposal, window: $0)
        }
    }

    private static let order = Keyset<ProposalOverlap>(
        .ascending("one.number", \.first), .ascending("other.number", \.second))

    /// Whatever bears on two current proposals is shared by them, in whichever way it bears on each.
    private struct Select: Statement {
        let proposal: ProposalNumber?
        let window: PageWindow

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
                AND \(window.start)
            GROUP BY one.number, one.title, other.number, other.title
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> ProposalOverlap {
            try ProposalOverlap(
                first: row.first, firstTitle: row.first_title, second: row.second, secondTitle: row.second_title,
                shared: row.json.shared)
        }
    }
}
