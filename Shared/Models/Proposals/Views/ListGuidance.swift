/// Lists a delegation's own answers.
public struct ListGuidance: Request {
    public typealias Answer = Page<GuidanceAnswer>

    public static let definition = RequestDefinition(
        "proposals.guidance.list", .query, for: .parties, .get("/proposals/{proposal}/guidance"),
        "Lists a delegation's own answers to the guiding questions on a proposal.")

    public let proposal: ProposalNumber
    public let party: PartyID?

    public init(proposal: ProposalNumber, party: PartyID? = nil) {
        self.proposal = proposal
        self.party = party
    }
}
