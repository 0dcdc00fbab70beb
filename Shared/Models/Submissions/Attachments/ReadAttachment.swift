/// Reads a part of a file.
public struct ReadAttachment: Request {
    public typealias Answer = AttachmentPart

    public static let definition = define("submissions.attachments.read", .query, for: .principals, nil)

    public let attachment: AttachmentID
    /// Position of the first byte of the part.
    public let offset: Int
}
