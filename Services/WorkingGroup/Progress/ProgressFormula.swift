internal import Models

/// How progress is rolled up: a weighted mean at every level, and a note wherever something does not count.
enum ProgressFormula {
    static let ofProposal: Line =
        "Sum of weight × per cent over the actions, by the sum of weights; weight: low 1, normal 2, high 3"
    static let ofCluster: Line =
        "Mean over the proposals of the cluster, each of weight 1; a proposal without an action counts as 0"
    static let ofMandate: Line =
        "Sum of weight × per cent over the clusters, by the sum of weights; weight: proposals of the cluster"

    /// An action as it counts for a proposal.
    ///
    /// - Parameter links: how many of the proposals that were merged into this one it follows up: it counts once for each.
    static func input(
        _ action: ActionID, title: Line, priority: ActionPriority, state: ActionState, percent: Percent, links: Int = 1
    ) -> ProgressInput {
        let counts = ![.dropped, .superseded].contains(state)
        let note = counts ? (links > 1 ? "counts \(links) times" : nil) : "\(state.rawValue): does not count"
        return ProgressInput(
            of: Line(cutting: action.rawValue), title: title, weight: counts ? priority.weight * links : 0,
            percent: Double(percent.rawValue), note: note.map(Line.init(cutting:)))
    }

    /// The weighted mean of inputs; 0 where nothing has weight.
    static func rollUp(of what: Line, title: Line, formula: Line, _ inputs: [ProgressInput]) -> ProgressRollUp {
        let weight = inputs.reduce(0) { $0 + $1.weight }
        let sum = inputs.reduce(0) { $0 + Double($1.weight) * $1.percent }
        return ProgressRollUp(
            of: what, title: title, percent: weight == 0 ? 0 : sum / Double(weight), formula: formula,
            totalWeight: weight, inputs: inputs)
    }
}
