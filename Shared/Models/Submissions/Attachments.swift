/// A file that belongs, or may come to belong, to a submission. Its content never changes.
public struct Attachment: Codable, Sendable, Equatable {
    public let id: AttachmentID
    /// Who brought it in.
    public let party: PartyID
    public let name: FileName
    public let language: LanguageTag
    /// As announced, in bytes.
    public let size: FileSize
    /// How many bytes have come in.
    public let received: Int
    public let state: AttachmentState
    /// What its content is; known once all of it is there.
    public let type: FileType?
    /// Of the content; known once all of it is there.
    public let sha256: ContentDigest?
    /// Whether a scanner for malware has looked at it.
    public let isScanned: Bool
    /// Why it was not taken in, where it is refused.
    public let refusal: Prose?
    public let uploadedBy: Line
    public let begunAt: Instant

    public init(
        id: AttachmentID, party: PartyID, name: FileName, language: LanguageTag, size: FileSize, received: Int,
        state: AttachmentState, type: FileType? = nil, sha256: ContentDigest? = nil, isScanned: Bool = false,
        refusal: Prose? = nil, uploadedBy: Line, begunAt: Instant
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

/// How far an attachment is.
public enum AttachmentState: String, Word {
    /// Its bytes are coming in. It is forgotten after a day.
    case uploading
    /// Checked, and ready to be named by a submission. What neither a submission nor a draft names is forgotten after half a
    /// year.
    case stored
    /// Looked through and not taken in. Its bytes are gone, and it is forgotten after a week.
    case refused
}

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

/// Brings the next bytes of a file. The same bytes again change nothing.
public struct AppendAttachment: Request, CarriesBytes {
    public typealias Answer = Attachment

    public static let definition = RequestDefinition(
        "submissions.attachments.append", .command, for: .principals, nil, "Brings the next bytes of a file.")

    public let attachment: AttachmentID
    /// Of the first byte; a multiple of 256 KiB.
    public let offset: Int
    /// 256 KiB, or the rest of the file.
    public var bytes: [UInt8]

    public init(attachment: AttachmentID, offset: Int, bytes: [UInt8]) {
        self.attachment = attachment
        self.offset = offset
        self.bytes = bytes
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        attachment = try container.decode(AttachmentID.self, forKey: .attachment)
        offset = try container.decode(Int.self, forKey: .offset)
        bytes = []
    }

    private enum CodingKeys: String, CodingKey {
        case attachment, offset
    }
}

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

/// Shows an attachment.
public struct ShowAttachment: Request {
    public typealias Answer = Attachment

    public static let definition = RequestDefinition(
        "submissions.attachments.show", .query, for: .everyone, .get("/attachments/{attachment}"),
        "Shows what is known of an attachment.")

    public let attachment: AttachmentID

    public init(attachment: AttachmentID) {
        self.attachment = attachment
    }
}

/// Lists the files of one's party.
public struct ListAttachments: Request {
    public typealias Answer = Page<Attachment>

    public static let definition = RequestDefinition(
        "submissions.attachments.list", .query, for: .authors, .get("/attachments"),
        "Lists the files that one's own party has brought in, the newest first.")

    public let party: PartyID?
    public let after: String?
    public let limit: PageLimit?

    public init(party: PartyID? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.party = party
        self.after = after
        self.limit = limit
    }
}

/// Forgets a file that no submission names.
public struct DiscardAttachment: Request {
    public typealias Answer = Attachment

    public static let definition = RequestDefinition(
        "submissions.attachments.discard", .command, for: .authors, .post("/attachments/{attachment}/discard"),
        "Forgets a file that no submission names.")

    public let attachment: AttachmentID

    public init(attachment: AttachmentID) {
        self.attachment = attachment
    }
}

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

/// The bytes of a file from an offset on: at most 256 KiB of them.
public struct AttachmentPart: CarriesBytes {
    public let attachment: Attachment
    public let offset: Int
    public var bytes: [UInt8]

    public init(attachment: Attachment, offset: Int, bytes: [UInt8]) {
        self.attachment = attachment
        self.offset = offset
        self.bytes = bytes
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        attachment = try container.decode(Attachment.self, forKey: .attachment)
        offset = try container.decode(Int.self, forKey: .offset)
        bytes = []
    }

    private enum CodingKeys: String, CodingKey {
        case attachment, offset
    }
}

/// A file was stored. Its name is not told: people put names of people there.
public struct AttachmentStored: Event, Equatable {
    public static let type: EventType = "npp16.submissions.attachment.stored.v1"

    public let attachment: AttachmentID
    public let party: PartyID
    public let type: FileType
    public let language: LanguageTag
    public let size: FileSize
    public let sha256: ContentDigest

    public init(
        attachment: AttachmentID, party: PartyID, type: FileType, language: LanguageTag, size: FileSize,
        sha256: ContentDigest
    ) {
        self.attachment = attachment
        self.party = party
        self.type = type
        self.language = language
        self.size = size
        self.sha256 = sha256
    }
}
