/// Gives a feed a new address. The former one is worth nothing from then on.
public struct RotateFeed: Request {
    public typealias Answer = Feed

    public static let definition = RequestDefinition(
        "notifications.feeds.rotate", .command, for: .participants, .post("/feeds/{feed}/rotate"),
        "Gives a feed a new address; the former one opens nothing any more.")

    public let feed: FeedID
    public let secret: LinkSecret

    public init(feed: FeedID, secret: LinkSecret) {
        self.feed = feed
        self.secret = secret
    }
}
