/// How the originals and the consolidated proposals hang together.
public struct ProvenanceReport: Codable, Sendable, Equatable {
    /// Number on record.
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
}
