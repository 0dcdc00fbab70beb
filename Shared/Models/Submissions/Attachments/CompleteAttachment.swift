/// Ends the upload of a file.
public struct CompleteAttachment: Request {
    public typealias Answer = Attachment

    public static let definition = RequestDefinition(
        "submissions.attachments.complete", .command, for: .authors, .post("/attachments/{attachment}/completion"),
        "Ends an upload: the content is looked through and stored under its SHA-256, or refused.")

    public let attachment: AttachmentID
    /// What the sender computed, to be compared.
    public let sha256: ContentDigest?

    public init(attachment: AttachmentID, sha256: ContentDigest? = nil) {
        self.attachment = attachment
        self.sha256 = sha256
    }
}
