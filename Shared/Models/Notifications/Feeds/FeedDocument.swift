/// A feed as programs read it.
public struct FeedDocument: Codable, Sendable, Equatable {
    public let kind: FeedKind
    public let language: LanguageTag
    public let text: String
    /// Of the text: the same where nothing has changed.
    public let digest: ContentDigest
}
