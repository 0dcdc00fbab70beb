/// Lists the files of one's party.
public struct ListAttachments: Request {
    public typealias Answer = Page<Attachment>

    public static let definition = RequestDefinition(
        "submissions.attachments.list", .query, for: .authors, .get("/attachments"),
        "Lists the files that one's own party has brought in, the newest first.")

    public let party: PartyID?
    public let after: String?
    public let limit: PageLimit?

    public init(party: PartyID? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.party = party
        self.after = after
        self.limit = limit
    }
}
