/// Creates a private feed of your notifications, of what you follow, or of deadlines. Only a digest of its secret is stored.
public struct CreateFeed: Request {
    public typealias Answer = Feed

    public static let definition = define("notifications.feeds.create", .command, for: .participants, .post("/feeds"))

    public let id: FeedID?
    public let kind: FeedKind
    /// Secret part of the feed's address: 32 random bytes in base64url. It is not stored.
    public let secret: LinkSecret
    /// Defaults to English.
    public let language: LanguageTag?
}
