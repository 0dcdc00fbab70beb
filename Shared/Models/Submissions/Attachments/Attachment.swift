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
    /// Reason of the refusal, in English.
    public let refusal: Prose?
    /// The refusal with its pattern and values: programs that put it into another language know it by these.
    public let refusalText: ProblemText?
    public let uploadedBy: ActorID
    public let begunAt: Instant

    public init(
        id: AttachmentID, party: PartyID, name: FileName, language: LanguageTag, size: FileSize, received: Int,
        state: AttachmentState, type: FileType? = nil, sha256: ContentDigest? = nil, isScanned: Bool = false,
        refusal: Prose? = nil, refusalText: ProblemText? = nil, uploadedBy: ActorID, begunAt: Instant
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
        self.refusalText = refusalText
        self.uploadedBy = uploadedBy
        self.begunAt = begunAt
    }

    /// Why it was refused, in a form that other languages have words for; nil where it was not.
    public var whyRefused: ProblemText? { refusalText ?? refusal.map { ProblemText(verbatim: $0.rawValue) } }
}
