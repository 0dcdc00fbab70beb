/// Registers a consolidated proposal with its provenance.
public struct RegisterProposal: Request {
    public typealias Answer = Proposal

    public static let definition = RequestDefinition(
        "proposals.register", .command, for: .secretariat, .post("/proposals"),
        "Registers a consolidated proposal with the originals it was merged from.")

    public let number: ProposalNumber
    public let title: Line
    public let summary: Prose
    public let cluster: Cluster
    public let crossCuttingClusters: [Cluster]?
    public let subsection: Line?
    public let labels: [Region]
    public let narrativeRegions: [Region]?
    public let provenance: [OriginalID]
    public let relatedProposals: [ProposalNumber]?
    public let suggestedImplementers: [Line]?
    public let source: Line?
    /// In which title and summary are written; English where it is left out.
    public let language: LanguageTag?
    /// Whether it is not on the table yet and left out of the consolidated set; on the table where it is left out.
    public let isDraft: Bool?

    public init(
        number: ProposalNumber, title: Line, summary: Prose, cluster: Cluster, crossCuttingClusters: [Cluster]? = nil,
        subsection: Line? = nil, labels: [Region], narrativeRegions: [Region]? = nil, provenance: [OriginalID],
        relatedProposals: [ProposalNumber]? = nil, suggestedImplementers: [Line]? = nil, source: Line? = nil,
        language: LanguageTag? = nil, isDraft: Bool? = nil
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
        self.language = language
        self.isDraft = isDraft
    }
}
