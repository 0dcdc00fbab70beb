/// Lists the drafts of one's party.
public struct ListDrafts: Request {
    public typealias Answer = Page<Draft>

    public static let definition = RequestDefinition(
        "submissions.drafts.list", .query, for: .authors, .get("/drafts"),
        "Lists the drafts of one's own party that are not submitted yet, without their texts.")

    public let party: PartyID?
    public let call: CallID?
    public let after: String?
    public let limit: PageLimit?

    public init(party: PartyID? = nil, call: CallID? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.party = party
        self.call = call
        self.after = after
        self.limit = limit
    }
}
