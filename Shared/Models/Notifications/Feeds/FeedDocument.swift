/// A feed as programs read it.
public struct FeedDocument: Codable, Sendable, Equatable {
    public let kind: FeedKind
    public let language: LanguageTag
    public let text: String
    /// Digest of the text: the same as long as nothing changes.
    public let digest: ContentDigest
}
