/// Shows an attachment.
public struct ShowAttachment: Request {
    public typealias Answer = Attachment

    public static let definition = RequestDefinition(
        "submissions.attachments.show", .query, for: .everyone, .get("/attachments/{attachment}"),
        "Shows what is known of an attachment.")

    public let attachment: AttachmentID

    public init(attachment: AttachmentID) {
        self.attachment = attachment
    }
}
