public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowProposalProgress: Query {
    public func answer(in context: QueryContext) async throws -> ProgressRollUp {
        guard let sum = try await context.first(SumOf(proposal: proposal, actor: context.actor)) else {
            throw Rejection.notFound("proposal", proposal)
        }
        let page = try await context.page(after, limit, by: Self.order, item: \.input) {
            ActionsOf(proposal: proposal, actor: context.actor, window: $0)
        }
        return ProgressRollUp(
            of: Line(cutting: String(proposal.rawValue)), title: sum.title, percent: sum.percent,
            formula: ProgressFormula.ofProposal, totalWeight: sum.weight,
            inputs: (after == nil ? [sum.hidden].compactMap(\.self) : []) + page.items, next: page.next)
    }

    /// Of `action_link`.
    private static let order = Keyset<ActionsOf.Output>(
        .ascending("due_on", \.due), .ascending("action", \.input.of))

    /// Over all actions: what the reader may not see counts as one input without a name, so that all read one number.
    private struct SumOf: Statement {
        let proposal: ProposalNumber
        let actor: Actor

        struct Output: Sendable {
            let title: Line
            let weight: Int
            let percent: Double
            let hidden: ProgressInput?
        }

        var sql: SQL {
            let weights = ActionPriority.allCases.map { Int64($0.weight) }
            let isHidden: SQL = "NOT \(ActionRow.isVisible(to: actor, in: "progress_tally"))"
            return """
                SELECT title, total, coalesce(weighted / nullif(total, 0), 0) AS percent, hidden, hidden_total,
                    coalesce(hidden_weighted / nullif(hidden_total, 0), 0) AS hidden_percent
                FROM proposal CROSS JOIN (
                    SELECT coalesce(sum(weight * actions), 0)::bigint AS total,
                        sum(weight * percents)::float8 AS weighted,
                        coalesce(sum(actions) FILTER (WHERE \(isHidden)), 0)::bigint AS hidden,
                        coalesce(sum(weight * actions) FILTER (WHERE \(isHidden)), 0)::bigint AS hidden_total,
                        (sum(weight * percents) FILTER (WHERE \(isHidden)))::float8 AS hidden_weighted
                    FROM progress_tally JOIN unnest(\(ActionPriority.allCases), \(weights))
                        AS weights (priority, weight) USING (priority)
                    WHERE proposal IN (SELECT ancestor FROM proposal_lineage WHERE number = \(proposal))) AS sums
                WHERE number = \(proposal)
                """
        }

        static func decode(_ row: Row) throws -> Output {
            let hidden: Int = try row.hidden
            let input = try ProgressInput(
                of: "hidden", title: "Actions that you may not read", weight: row.hidden_total,
                percent: row.hidden_percent, note: Line(cutting: "actions: \(hidden)"), actions: hidden)
            return try Output(
                title: row.title, weight: row.total, percent: row.percent, hidden: hidden == 0 ? nil : input)
        }
    }

    /// Of the proposal and of those that it came from.
    private struct ActionsOf: Statement {
        let proposal: ProposalNumber
        let actor: Actor
        let window: PageWindow

        var sql: SQL {
            """
            SELECT id, title, priority, state, percent, action.due_on, links FROM (
                SELECT linked, count(*) AS links FROM proposal_lineage AS line CROSS JOIN LATERAL (
                    SELECT action AS linked FROM action_link
                    WHERE kind = \(TraceKind.proposal) AND object = ancestor::text
                        AND \(ActionRow.isVisible(to: actor, in: "action_link")) AND \(window.start)
                    ORDER BY \(window.order) LIMIT \(window.limit)) AS first
                WHERE line.number = \(proposal) GROUP BY linked
            ) AS link JOIN action ON id = linked ORDER BY due_on, id LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> (input: ProgressInput, due: CalendarDate) {
            let input = try ProgressFormula.input(
                row.id, title: row.title, priority: row.priority, state: row.state, percent: row.percent,
                links: row.links)
            return try (input, row.due_on)
        }
    }
}
