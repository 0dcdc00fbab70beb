/// Lists the files that one's own party has brought in, the newest first.
public struct ListAttachments: Request {
    public typealias Answer = Page<Attachment>

    public static let definition = define("submissions.attachments.list", .query, for: .authors, .get("/attachments"))

    public let party: PartyID?
    public let after: String?
    public let limit: PageLimit?
}
