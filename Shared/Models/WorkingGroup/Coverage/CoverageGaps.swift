/// Where the chain from need to evidence is broken, as far as the reader may see it.
public struct CoverageGaps: Codable, Sendable, Equatable {
    public let needs: Int
    /// No proposal of the current set answers it.
    public let needsWithoutProposal: Int
    public let needsWithoutAction: Int
    /// Of the current set.
    public let proposals: Int
    public let proposalsWithoutAction: Int
    /// Neither dropped nor superseded.
    public let actions: Int
    /// None attached, or all of it not accepted.
    public let actionsWithoutEvidence: Int
    /// Among those, done or verified.
    public let doneWithoutEvidence: Int
}
