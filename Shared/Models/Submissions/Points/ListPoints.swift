/// Lists points.
public struct ListPoints: Request {
    public typealias Answer = Page<Point>

    public static let definition = RequestDefinition(
        "submissions.points.list", .query, for: .everyone, .get("/points"),
        "Lists the points made on a proposal or a need, by a party, or in a submission.")

    /// With its former versions.
    public let submission: SubmissionID?
    public let proposal: ProposalNumber?
    public let need: NeedID?
    public let party: PartyID?
    public let stance: PointStance?
    public let after: String?
    public let limit: PageLimit?

    public init(
        submission: SubmissionID? = nil, proposal: ProposalNumber? = nil, need: NeedID? = nil, party: PartyID? = nil,
        stance: PointStance? = nil,
        after: String? = nil, limit: PageLimit? = nil
    ) {
        self.submission = submission
        self.proposal = proposal
        self.need = need
        self.party = party
        self.stance = stance
        self.after = after
        self.limit = limit
    }
}
