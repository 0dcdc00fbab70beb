/// Shows the answers to the guiding questions by region.
public struct ShowGuidance: Request {
    public typealias Answer = Page<RegionalGuidance>

    public static let definition = RequestDefinition(
        "proposals.guidance.by-region", .query, for: .everyone, .get("/proposals/{proposal}/guidance/regions"),
        "Counts the answers to the guiding questions by region; delegations are neither named nor ranked.")

    public let proposal: ProposalNumber

    public init(proposal: ProposalNumber) { self.proposal = proposal }
}
