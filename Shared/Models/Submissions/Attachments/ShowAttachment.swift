/// Shows the state, size and type of an attachment.
public struct ShowAttachment: Request {
    public typealias Answer = Attachment

    public static let definition = define(
        "submissions.attachments.show", .query, for: .everyone, .get("/attachments/{attachment}"))

    public let attachment: AttachmentID
}
