/// Lists a delegation's own answers to the guiding questions on a proposal.
public struct ListGuidance: Request {
    public typealias Answer = Page<GuidanceAnswer>

    public static let definition = define(
        "proposals.guidance.list", .query, for: .parties, .get("/proposals/{proposal}/guidance"))

    public let proposal: ProposalNumber
    public let party: PartyID?
}
