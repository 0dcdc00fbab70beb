/// Lists submissions.
public struct ListSubmissions: Request {
    public typealias Answer = Page<Submission>

    public static let definition = RequestDefinition(
        "submissions.list", .query, for: .everyone, .get("/submissions"),
        "Lists submissions, by class and then by name.")

    public let submitterClass: SubmitterClass?
    public let party: PartyID?
    public let proposal: ProposalNumber?
    public let call: CallID?
    /// Also those that a later version replaces.
    public let superseded: Bool?
    public let after: String?
    public let limit: PageLimit?

    public init(
        submitterClass: SubmitterClass? = nil, party: PartyID? = nil, proposal: ProposalNumber? = nil,
        call: CallID? = nil, superseded: Bool? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.submitterClass = submitterClass
        self.party = party
        self.proposal = proposal
        self.call = call
        self.superseded = superseded
        self.after = after
        self.limit = limit
    }
}
