/// Begins an upload. The bytes are then sent to the address of the file's content.
public struct BeginAttachment: Request {
    public typealias Answer = Attachment

    public static let definition = define(
        "submissions.attachments.begin", .command, for: .authors, .post("/attachments"))

    public let id: AttachmentID?
    /// Party that you act for. Defaults to your own.
    public let party: PartyID?
    public let name: FileName
    public let language: LanguageTag
    /// Size in bytes, at most 25 MiB.
    public let size: Int
}

extension BeginAttachment: Limiting {
    public static let limits: [String: Limit] = ["size": .described(by: FileSize.schema)]
}
