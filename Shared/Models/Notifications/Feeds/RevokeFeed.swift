/// Ends a feed: its address no longer works.
public struct RevokeFeed: Request {
    public typealias Answer = Feed

    public static let definition = define(
        "notifications.feeds.revoke", .command, for: .participants, .post("/feeds/{feed}/revocation"))

    public let feed: FeedID
}
