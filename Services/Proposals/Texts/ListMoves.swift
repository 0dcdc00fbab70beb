public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListMoves: Query {
    public func answer(in context: QueryContext) async throws -> Page<ProposalMove> {
        _ = try await FindProposal(number: proposal).known(to: context)
        return Page(items: try await context.query(Select(proposal: proposal)), next: nil)
    }

    private struct Select: Statement {
        let proposal: ProposalNumber

        var sql: SQL {
            """
            SELECT proposal, from_status, to_status, reason, moved_by, moved_at FROM proposal_move
            WHERE proposal = \(proposal) ORDER BY move
            """
        }

        static func decode(_ row: Row) throws -> ProposalMove {
            let (proposal, from, to, reason, by, at) = try row.decode(
                ProposalNumber.self, ProposalStatus.self, ProposalStatus.self, Prose?.self, Line.self, Instant.self)
            return ProposalMove(proposal: proposal, from: from, to: to, reason: reason, by: by, at: at)
        }
    }
}
