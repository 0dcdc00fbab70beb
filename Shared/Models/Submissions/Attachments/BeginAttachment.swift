/// Announces a file.
public struct BeginAttachment: Request {
    public typealias Answer = Attachment

    public static let definition = RequestDefinition(
        "submissions.attachments.begin", .command, for: .authors, .post("/attachments"),
        "Announces a file; its bytes are then put to the address of its content.")

    public let id: AttachmentID?
    /// The actor's own where it is left out.
    public let party: PartyID?
    public let name: FileName
    public let language: LanguageTag
    /// In bytes, at most 25 MiB.
    public let size: Int

    public init(
        id: AttachmentID? = nil, party: PartyID? = nil, name: FileName, language: LanguageTag, size: Int
    ) {
        self.id = id
        self.party = party
        self.name = name
        self.language = language
        self.size = size
    }
}
