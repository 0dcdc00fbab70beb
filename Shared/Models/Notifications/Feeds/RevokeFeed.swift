/// Ends a feed.
public struct RevokeFeed: Request {
    public typealias Answer = Feed

    public static let definition = RequestDefinition(
        "notifications.feeds.revoke", .command, for: .participants, .post("/feeds/{feed}/revoke"),
        "Ends a feed; its address opens nothing any more.")

    public let feed: FeedID

    public init(feed: FeedID) {
        self.feed = feed
    }
}
