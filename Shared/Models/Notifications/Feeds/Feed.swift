/// A private address at which programs read somebody's notifications, what they follow, or deadlines.
public struct Feed: Codable, Sendable, Equatable {
    public let id: FeedID
    public let kind: FeedKind
    public let language: LanguageTag
    /// Subject of the actor who owns the feed.
    public let owner: ActorID
    /// Inboxes that the feed was created for. It shows those that its owner may still read.
    public let inboxes: [Line]
    public let createdAt: Instant
    /// When its address was last changed.
    public let rotatedAt: Instant?
    /// When the feed was revoked; its address has not worked since.
    public let revokedAt: Instant?
}
