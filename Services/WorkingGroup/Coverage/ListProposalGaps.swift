public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListProposalGaps: Query {
    public func answer(in context: QueryContext) async throws -> Page<TracedProposal> {
        try await context.page(after, limit, by: Self.order) {
            Select(actor: context.actor, window: $0)
        }
    }

    private static let order = Keyset<TracedProposal>(.ascending("number", \.number))

    private struct Select: Statement {
        let actor: Actor
        let window: PageWindow

        var sql: SQL {
            """
            SELECT number, title, cluster, is_current FROM proposal
            WHERE \(window.start) AND is_current AND \(Gap.proposalNeedsAction(actor))
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> TracedProposal {
            try TracedProposal(number: row.number, title: row.title, cluster: row.cluster, isCurrent: row.is_current)
        }
    }
}
