/// Lists the files that your party has uploaded, the newest first.
public struct ListAttachments: Request {
    public typealias Answer = Page<Attachment>

    public static let definition = define("submissions.attachments.list", .query, for: .authors, .get("/attachments"))

    public let party: PartyID?
    public let after: String?
    public let limit: PageLimit?
}
