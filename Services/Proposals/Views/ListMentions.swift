public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListMentions: Query {
    public func answer(in context: QueryContext) async throws -> Page<Mention> {
        _ = try await FindProposal(number: proposal).known(to: context)
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(
            Select(proposal: proposal, region: region, after: cursor?.keys[0], limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.id.rawValue] }
    }

    private struct Select: Statement {
        let proposal: ProposalNumber
        let region: Region?
        let after: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Mention.columns) FROM mention
            WHERE proposal = \(proposal) AND (\(region)::text IS NULL OR regions @> ARRAY[\(region)::text])
                AND (\(after)::text IS NULL OR id > \(after))
            ORDER BY id LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Mention { try Mention(row) }
    }
}
