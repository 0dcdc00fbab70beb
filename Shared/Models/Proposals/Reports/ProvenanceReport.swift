/// How the originals and the consolidated proposals hang together.
public struct ProvenanceReport: Codable, Sendable, Equatable {
    /// On record.
    public let originals: Int
    public let originalsByRegion: [String: Int]
    /// Proposals on record.
    public let consolidated: Int
    /// Different originals that some proposal was merged from.
    public let originalsReached: Int
    /// Every original is reached, every proposal has the edges that its registration and the operations gave it, and every
    /// label of a proposal has an original of that region.
    public let isBalanced: Bool
    public let offending: [ProvenanceFault]
    public let proposals: [ProvenanceEdge]

    public init(
        originals: Int, originalsByRegion: [String: Int], consolidated: Int, originalsReached: Int, isBalanced: Bool,
        offending: [ProvenanceFault], proposals: [ProvenanceEdge]
    ) {
        self.originals = originals
        self.originalsByRegion = originalsByRegion
        self.consolidated = consolidated
        self.originalsReached = originalsReached
        self.isBalanced = isBalanced
        self.offending = offending
        self.proposals = proposals
    }
}
