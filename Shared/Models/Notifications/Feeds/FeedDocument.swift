/// A feed as programs read it.
public struct FeedDocument: Codable, Sendable, Equatable {
    public let kind: FeedKind
    public let language: LanguageTag
    public let text: String
    /// Of the text: the same where nothing has changed.
    public let digest: ContentDigest

    public init(kind: FeedKind, language: LanguageTag, text: String, digest: ContentDigest) {
        self.kind = kind
        self.language = language
        self.text = text
        self.digest = digest
    }
}
