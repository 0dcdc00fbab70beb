/// Forgets a file that no submission names.
public struct DiscardAttachment: Request {
    public typealias Answer = Attachment

    public static let definition = RequestDefinition(
        "submissions.attachments.discard", .command, for: .authors, .post("/attachments/{attachment}/discard"),
        "Forgets a file that no submission names.")

    public let attachment: AttachmentID

    public init(attachment: AttachmentID) {
        self.attachment = attachment
    }
}
