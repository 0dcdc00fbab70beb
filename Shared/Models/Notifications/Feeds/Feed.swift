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

    public init(
        id: FeedID, kind: FeedKind, language: LanguageTag, owner: Line, inboxes: [Line], createdAt: Instant,
        rotatedAt: Instant? = nil, revokedAt: Instant? = nil
    ) {
        self.id = id
        self.kind = kind
        self.language = language
        self.owner = owner
        self.inboxes = inboxes
        self.createdAt = createdAt
        self.rotatedAt = rotatedAt
        self.revokedAt = revokedAt
    }
}
