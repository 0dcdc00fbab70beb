/// A private address at which programs read somebody's notifications or deadlines.
public struct Feed: Codable, Sendable, Equatable {
    public let id: FeedID
    public let kind: FeedKind
    public let language: LanguageTag
    /// The subject of the actor whose it is.
    public let owner: Line
    /// Whose notifications it was made for; it shows those of them that its owner may read still.
    public let inboxes: [Line]
    public let createdAt: Instant
    /// When its address was last changed.
    public let rotatedAt: Instant?
    /// From then on nobody reads it.
    public let revokedAt: Instant?
}
