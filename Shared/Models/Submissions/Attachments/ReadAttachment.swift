/// Reads a part of a file.
public struct ReadAttachment: Request {
    public typealias Answer = AttachmentPart

    public static let definition = RequestDefinition(
        "submissions.attachments.read", .query, for: .principals, nil, "Reads a part of a file.")

    public let attachment: AttachmentID
    /// Of the part's first byte; the answer begins there.
    public let offset: Int

    public init(attachment: AttachmentID, offset: Int) {
        self.attachment = attachment
        self.offset = offset
    }
}
