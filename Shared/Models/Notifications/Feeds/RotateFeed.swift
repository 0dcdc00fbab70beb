/// Gives a feed a new address; the former one opens nothing any more.
///
/// The former one is worth nothing from then on.
public struct RotateFeed: Request {
    public typealias Answer = Feed

    public static let definition = define(
        "notifications.feeds.rotate", .command, for: .participants, .post("/feeds/{feed}/rotation"))

    public let feed: FeedID
    public let secret: LinkSecret
}
