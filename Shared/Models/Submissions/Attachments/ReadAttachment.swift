/// Reads a part of a file.
public struct ReadAttachment: Request {
    public typealias Answer = AttachmentPart

    public static let definition = define("submissions.attachments.read", .query, for: .principals, nil)

    public let attachment: AttachmentID
    /// Of the part's first byte; the answer begins there.
    public let offset: Int
}
