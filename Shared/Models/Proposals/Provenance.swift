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

/// The originals that a proposal was merged from.
public struct ProvenanceEdge: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    public let labels: [Region]
    public let originals: [OriginalID]

    public init(number: ProposalNumber, labels: [Region], originals: [OriginalID]) {
        self.number = number
        self.labels = labels
        self.originals = originals
    }
}

/// What does not add up.
public struct ProvenanceFault: Codable, Sendable, Equatable {
    public let number: ProposalNumber?
    public let original: OriginalID?
    public let detail: Line

    public init(number: ProposalNumber? = nil, original: OriginalID? = nil, detail: Line) {
        self.number = number
        self.original = original
        self.detail = detail
    }
}

/// Counts the originals through the provenance graph.
public struct ShowProvenance: Request {
    public typealias Answer = ProvenanceReport

    public static let definition = RequestDefinition(
        "proposals.provenance", .query, for: .everyone, .get("/provenance"),
        "Counts the originals through the provenance graph and says which proposal is off.", cost: .high)

    public init() {}
}
