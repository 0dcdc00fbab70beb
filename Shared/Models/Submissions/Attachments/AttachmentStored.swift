/// A file was stored. Its name is not told: people put names of people there.
public struct AttachmentStored: Event, Equatable {
    public static let type: EventType = "npp16.submissions.attachment.stored.v1"

    public let attachment: AttachmentID
    public let party: PartyID
    public let type: FileType
    public let language: LanguageTag
    public let size: FileSize
    public let sha256: ContentDigest
}
