/// A consolidated proposal.
public struct Proposal: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    public let title: Line
    public let summary: Prose
    public let cluster: Cluster
    /// Other clusters that it touches.
    public let crossCuttingClusters: [Cluster]
    public let subsection: Line?
    /// Origin labels: which consultations put it forward. Never support.
    public let labels: [Region]
    /// Regions named by the prose, where they differ from the label.
    public let narrativeRegions: [Region]?
    /// The originals that were merged into it.
    public let provenance: [OriginalID]
    public let relatedProposals: [ProposalNumber]
    public let suggestedImplementers: [Line]
    public let source: Line?
    public let status: ProposalStatus
    /// The version of its text.
    public let version: Int
    /// Written submissions that put it forward, where no consultation did.
    public let submissions: [SubmissionID]
    /// Current positions of parties by stance; left out of lists.
    public let positions: [String: Int]?

    public init(
        number: ProposalNumber, title: Line, summary: Prose, cluster: Cluster, crossCuttingClusters: [Cluster],
        subsection: Line? = nil, labels: [Region], narrativeRegions: [Region]? = nil, provenance: [OriginalID],
        relatedProposals: [ProposalNumber], suggestedImplementers: [Line], source: Line? = nil,
        status: ProposalStatus = .tabled, version: Int = 1, submissions: [SubmissionID] = [],
        positions: [String: Int]? = nil
    ) {
        self.number = number
        self.title = title
        self.summary = summary
        self.cluster = cluster
        self.crossCuttingClusters = crossCuttingClusters
        self.subsection = subsection
        self.labels = labels
        self.narrativeRegions = narrativeRegions
        self.provenance = provenance
        self.relatedProposals = relatedProposals
        self.suggestedImplementers = suggestedImplementers
        self.source = source
        self.status = status
        self.version = version
        self.submissions = submissions
        self.positions = positions
    }
}
