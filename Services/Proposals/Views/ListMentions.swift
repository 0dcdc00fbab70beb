public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListMentions: Query {
    public func answer(in context: QueryContext) async throws -> Page<Mention> {
        _ = try await FindProposal(number: proposal).known(to: context)
        return try await context.page(after, limit, by: Self.order) {
            Select(proposal: proposal, region: region, window: $0)
        }
    }

    private static let order = Keyset<Mention>(.ascending("id", \.id))

    private struct Select: Statement {
        let proposal: ProposalNumber
        let region: Region?
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Mention.columns) FROM mention
            WHERE proposal = \(proposal) AND (\(region)::text IS NULL OR regions @> ARRAY[\(region)::text])
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Mention { try Mention(row) }
    }
}
