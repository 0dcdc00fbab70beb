public import Messaging
public import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor

extension ShowProgress: Query {
    public func answer(in context: QueryContext) async throws -> MandateProgress {
        let proposals = Dictionary(grouping: try await context.query(Proposals()), by: \.cluster)
        let clusters = try await context.process().clusters.map(\.key).map { cluster in
            ProgressFormula.rollUp(
                of: Line(cutting: cluster.rawValue), title: Line(cutting: "Cluster \(cluster.rawValue)"),
                formula: ProgressFormula.ofCluster, (proposals[cluster] ?? []).map(\.input))
        }
        let inputs = clusters.map { cluster in
            ProgressInput(
                of: cluster.of, title: cluster.title, weight: cluster.totalWeight, percent: cluster.percent)
        }
        let mandate = ProgressFormula.rollUp(
            of: "mandate", title: "All proposals", formula: ProgressFormula.ofMandate, inputs)
        return MandateProgress(mandate: mandate, clusters: clusters)
    }

    /// The current proposals, and what their actions come to by the formula of a proposal.
    private struct Proposals: Statement {
        struct Output: Sendable {
            let cluster: Cluster
            let input: ProgressInput
        }

        var sql: SQL {
            let weights = ActionPriority.allCases.map { Int64($0.weight) }
            return """
                SELECT proposal.number, title, cluster, coalesce(actions, 0)::bigint AS actions,
                    coalesce(weighted::float8 / nullif(total, 0)::float8, 0) AS percent
                FROM proposal LEFT JOIN (
                    SELECT line.number, sum(actions) AS actions, sum(weight * percents) AS weighted,
                        sum(weight * actions) AS total
                    FROM progress_tally JOIN proposal_lineage AS line ON ancestor = progress_tally.proposal
                    JOIN unnest(\(ActionPriority.allCases), \(weights))
                        AS weights (priority, weight) USING (priority)
                    GROUP BY line.number) AS sums USING (number)
                WHERE is_current AND cluster IS NOT NULL ORDER BY proposal.number
                """
        }

        static func decode(_ row: Row) throws -> Output {
            let number: ProposalNumber = try row.number
            let actions: Int = try row.actions
            return try Output(
                cluster: row.cluster,
                input: ProgressInput(
                    of: Line(cutting: String(number.rawValue)), title: row.title, weight: 1, percent: row.percent,
                    note: Line(cutting: actions == 0 ? "no action yet: counts as 0" : "actions: \(actions)"),
                    actions: actions))
        }
    }
}
