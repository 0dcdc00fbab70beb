/// A file that a submission, or the evidence of an action, names or may come to name. Its content never changes.
public struct Attachment: Codable, Sendable, Equatable {
    public let id: AttachmentID
    /// Party that uploaded the file.
    public let party: PartyID
    public let name: FileName
    public let language: LanguageTag
    /// As announced, in bytes.
    public let size: FileSize
    /// Number of bytes received.
    public let received: Int
    public let state: AttachmentState
    /// Type of the content; known once it is complete.
    public let type: FileType?
    /// SHA-256 of the content; known once it is complete.
    public let sha256: ContentDigest?
    /// Whether a scanner for malware has looked at it.
    public let isScanned: Bool
    /// Reason of the refusal.
    public let refusal: Prose?
    public let uploadedBy: ActorID
    public let begunAt: Instant

    public init(
        id: AttachmentID, party: PartyID, name: FileName, language: LanguageTag, size: FileSize, received: Int,
        state: AttachmentState, type: FileType? = nil, sha256: ContentDigest? = nil, isScanned: Bool = false,
        refusal: Prose? = nil, uploadedBy: ActorID, begunAt: Instant
    ) {
        self.id = id
        self.party = party
        self.name = name
        self.language = language
        self.size = size
        self.received = received
        self.state = state
        self.type = type
        self.sha256 = sha256
        self.isScanned = isScanned
        self.refusal = refusal
        self.uploadedBy = uploadedBy
        self.begunAt = begunAt
    }
}
