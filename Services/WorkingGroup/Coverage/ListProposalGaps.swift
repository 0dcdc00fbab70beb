public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListProposalGaps: Query {
    public func answer(in context: QueryContext) async throws -> Page<TracedProposal> {
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(
            Select(actor: context.actor, after: try cursor?.integer(0) ?? 0, limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [String($0.number.rawValue)] }
    }

    private struct Select: Statement {
        let actor: Actor
        let after: Int
        let limit: Int

        var sql: SQL {
            """
            SELECT number, title, cluster, is_current FROM proposal
            WHERE number > \(after) AND is_current AND \(Gap.proposalNeedsAction(actor)) ORDER BY number LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> TracedProposal {
            try TracedProposal(number: row.number, title: row.title, cluster: row.cluster, isCurrent: row.is_current)
        }
    }
}
