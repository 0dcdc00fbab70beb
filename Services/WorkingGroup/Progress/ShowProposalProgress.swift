public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowProposalProgress: Query {
    public func answer(in context: QueryContext) async throws -> ProgressRollUp {
        guard let title = try await context.first(TitleOf(proposal: proposal)) else {
            throw Rejection.notFound("proposal", proposal)
        }
        let actions = try await context.query(ActionsOf(proposal: proposal, actor: context.actor))
        return ProgressFormula.rollUp(
            of: Line(cutting: String(proposal.rawValue)), title: title, formula: ProgressFormula.ofProposal, actions)
    }

    private struct TitleOf: Statement {
        let proposal: ProposalNumber

        var sql: SQL { "SELECT title FROM proposal WHERE number = \(proposal)" }

        static func decode(_ row: Row) throws -> Line { try row.decode(Line.self) }
    }

    /// An action that the reader may not see counts without its name.
    private struct ActionsOf: Statement {
        let proposal: ProposalNumber
        let actor: Actor

        var sql: SQL {
            """
            SELECT id, CASE WHEN \(ActionRow.isVisible(to: actor)) THEN title ELSE 'A restricted action' END, priority,
                state, percent
            FROM action WHERE proposals @> ARRAY[\(proposal)::bigint] ORDER BY number
            """
        }

        static func decode(_ row: Row) throws -> ProgressInput {
            let (id, title, priority, state, percent) = try row.decode(
                ActionID.self, Line.self, ActionPriority.self, ActionState.self, Percent.self)
            return ProgressFormula.input(id, title: title, priority: priority, state: state, percent: percent)
        }
    }
}
