/// Announces a file; its bytes are then put to the address of its content.
public struct BeginAttachment: Request {
    public typealias Answer = Attachment

    public static let definition = define(
        "submissions.attachments.begin", .command, for: .authors, .post("/attachments"))

    public let id: AttachmentID?
    /// The actor's own where it is left out.
    public let party: PartyID?
    public let name: FileName
    public let language: LanguageTag
    /// In bytes, at most 25 MiB.
    public let size: Int
}
