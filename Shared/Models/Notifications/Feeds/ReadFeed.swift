/// Reads a feed by the secret of its address.
public struct ReadFeed: Request {
    public typealias Answer = FeedDocument

    public static let definition = RequestDefinition(
        "notifications.feeds.read", .query, for: .principals, nil,
        "Reads a feed by the secret of its address.")

    public let secret: LinkSecret
    public let kind: FeedKind

    public init(secret: LinkSecret, kind: FeedKind) {
        self.secret = secret
        self.kind = kind
    }
}
