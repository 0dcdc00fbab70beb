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
    /// Language of title and summary. Defaults to English.
    public let language: LanguageTag?
    /// Whether it is a draft, outside the consolidated set. Defaults to false.
    public let isDraft: Bool?
}

extension RegisterProposal: Limiting {
    public static let limits: [String: Limit] = [
        "crossCuttingClusters": .distinct(0...26), "labels": .distinct(1...100), "narrativeRegions": .items(0...100),
        "provenance": .distinct(0...1000), "relatedProposals": .distinct(0...100),
        "suggestedImplementers": .distinct(0...100),
    ]
}
