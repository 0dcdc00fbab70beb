/// Registers a consolidated proposal with the originals it was merged from.
public struct RegisterProposal: Request {
    public typealias Answer = Proposal

    public static let definition = define("proposals.register", .command, for: .secretariat, .post("/proposals"))

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
}
