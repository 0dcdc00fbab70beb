public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListAmendments: Query {
    public func answer(in context: QueryContext) async throws -> Page<Amendment> {
        _ = try await FindProposal(number: proposal).known(to: context)
        return try await context.page(after, limit, by: Self.order) {
            Select(proposal: proposal, state: state, window: $0)
        }
    }

    private static let order = Keyset<Amendment>(
        .ascending("place", \.id, bound: { "(SELECT place FROM amendment WHERE id = \($0))" }))

    private struct Select: Statement {
        let proposal: ProposalNumber
        let state: AmendmentState?
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Amendment.columns) FROM amendment
            WHERE proposal = \(proposal) AND (\(state)::text IS NULL OR state = \(state))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Amendment { try Amendment(row) }
    }
}
