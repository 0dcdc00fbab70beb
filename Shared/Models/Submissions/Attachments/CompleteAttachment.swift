/// Completes an upload: the content is checked and stored under its SHA-256, or refused.
public struct CompleteAttachment: Request {
    public typealias Answer = Attachment

    public static let definition = define(
        "submissions.attachments.complete", .command, for: .authors, .post("/attachments/{attachment}/completion"))

    public let attachment: AttachmentID
    /// SHA-256 computed by the sender, to be compared.
    public let sha256: ContentDigest?
}
