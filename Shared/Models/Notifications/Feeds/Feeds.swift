/// What a feed holds, and in which format.
public enum FeedKind: String, Word {
    /// Notifications, as Atom (RFC 4287).
    case notifications
    /// Deadlines, as iCalendar (RFC 5545).
    case deadlines
}

public typealias FeedID = ID<Feed>

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

/// Lists one's own feeds.
public struct ListFeeds: Request {
    public typealias Answer = Page<Feed>

    public static let definition = RequestDefinition(
        "notifications.feeds.list", .query, for: .participants, .get("/feeds"),
        "Lists one's own feeds, and for the secretariat those of all; never their addresses.")

    public init() {}
}

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

/// A feed as programs read it.
public struct FeedDocument: Codable, Sendable, Equatable {
    public let kind: FeedKind
    public let language: LanguageTag
    public let text: String
    /// Of the text: the same where nothing has changed.
    public let digest: ContentDigest

    public init(kind: FeedKind, language: LanguageTag, text: String, digest: ContentDigest) {
        self.kind = kind
        self.language = language
        self.text = text
        self.digest = digest
    }
}

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

/// What happened to a feed.
public enum FeedChange: String, Word {
    case created
    case rotated
    case revoked
}

/// A feed was made, given another address, or ended.
public struct FeedChanged: Event, Equatable {
    public static let type: EventType = "npp16.notifications.feed.changed.v1"

    public let feed: FeedID
    public let kind: FeedKind
    public let change: FeedChange

    public init(feed: FeedID, kind: FeedKind, change: FeedChange) {
        self.feed = feed
        self.kind = kind
        self.change = change
    }
}
