/// Makes a private feed of one's notifications or deadlines; only a digest of its secret is kept.
public struct CreateFeed: Request {
    public typealias Answer = Feed

    public static let definition = define("notifications.feeds.create", .command, for: .participants, .post("/feeds"))

    public let id: FeedID?
    public let kind: FeedKind
    /// 32 random bytes in base64url: what the address holds. It is kept nowhere.
    public let secret: LinkSecret
    /// English where it is left out.
    public let language: LanguageTag?
}
