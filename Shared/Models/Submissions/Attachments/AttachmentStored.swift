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
