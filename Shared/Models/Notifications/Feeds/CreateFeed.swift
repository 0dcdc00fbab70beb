/// Makes a feed, whose address holds a secret that the caller has drawn.
public struct CreateFeed: Request {
    public typealias Answer = Feed

    public static let definition = RequestDefinition(
        "notifications.feeds.create", .command, for: .participants, .post("/feeds"),
        "Makes a private feed of one's notifications or deadlines; only a digest of its secret is kept.")

    public let id: FeedID?
    public let kind: FeedKind
    /// 32 random bytes in base64url: what the address holds. It is kept nowhere.
    public let secret: LinkSecret
    /// English where it is left out.
    public let language: LanguageTag?

    public init(id: FeedID? = nil, kind: FeedKind, secret: LinkSecret, language: LanguageTag? = nil) {
        self.id = id
        self.kind = kind
        self.secret = secret
        self.language = language
    }
}
