/// Where the chain from need to evidence is broken, as far as the reader may see it.
public struct CoverageGaps: Codable, Sendable, Equatable {
    public let needs: Int
    /// No proposal of the current set answers it.
    public let needsWithoutProposal: Int
    public let needsWithoutAction: Int
    /// Number of proposals in the current set.
    public let proposals: Int
    public let proposalsWithoutAction: Int
    /// Number of actions that are neither dropped nor superseded.
    public let actions: Int
    /// Number of actions with no evidence, or none that was accepted.
    public let actionsWithoutEvidence: Int
    /// Number of those that are done or verified.
    public let doneWithoutEvidence: Int
}
