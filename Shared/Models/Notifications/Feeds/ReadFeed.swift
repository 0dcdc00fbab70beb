/// Reads a feed by the secret of its address.
public struct ReadFeed: Request {
    public typealias Answer = FeedDocument

    public static let definition = define("notifications.feeds.read", .query, for: .principals, nil)

    public let secret: LinkSecret
    public let kind: FeedKind
}
