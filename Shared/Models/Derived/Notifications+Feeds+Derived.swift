// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension CreateFeed {
    public init(
        id: FeedID? = nil,
        kind: FeedKind,
        secret: LinkSecret,
        language: LanguageTag? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.kind = kind
        self.secret = secret
        self.language = language
    }
}

extension CreateFeed {
    public static var summary: String { "Creates a private feed of your notifications, of what you follow, or of deadlines. Only a digest of its secret is stored." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", FeedID.self),
                .required("kind", FeedKind.self),
                .required("secret", LinkSecret.self, "Secret part of the feed's address: 32 random bytes in base64url. It is not stored."),
                .optional("language", LanguageTag.self, "Defaults to English."),
            ])
    }
}

extension Feed {
    public init(
        id: FeedID,
        kind: FeedKind,
        language: LanguageTag,
        owner: ActorID,
        inboxes: [Line],
        createdAt: Instant,
        rotatedAt: Instant? = nil,
        revokedAt: Instant? = nil,
        _: Void = ()
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

extension Feed: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A private address at which programs read somebody's notifications, what they follow, or deadlines.",
            [
                .required("id", FeedID.self),
                .required("kind", FeedKind.self),
                .required("language", LanguageTag.self),
                .required("owner", ActorID.self, "Subject of the actor who owns the feed."),
                .required("inboxes", [Line].self, "Inboxes that the feed was created for. It shows those that its owner may still read."),
                .required("createdAt", Instant.self),
                .optional("rotatedAt", Instant.self, "When its address was last changed."),
                .optional("revokedAt", Instant.self, "When the feed was revoked; its address has not worked since."),
            ])
    }
}

extension FeedChanged {
    public init(
        feed: FeedID,
        kind: FeedKind,
        change: FeedChange,
        _: Void = ()
    ) {
        self.feed = feed
        self.kind = kind
        self.change = change
    }
}

extension FeedChanged {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A feed was made, given another address, or ended.",
            [
                .required("feed", FeedID.self),
                .required("kind", FeedKind.self),
                .required("change", FeedChange.self),
            ])
    }
}

extension FeedDocument {
    public init(
        kind: FeedKind,
        language: LanguageTag,
        text: String,
        digest: ContentDigest,
        _: Void = ()
    ) {
        self.kind = kind
        self.language = language
        self.text = text
        self.digest = digest
    }
}

extension FeedDocument: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A feed as programs read it.",
            [
                .required("kind", FeedKind.self),
                .required("language", LanguageTag.self),
                .required("text", String.self),
                .required("digest", ContentDigest.self, "Digest of the text: the same as long as nothing changes."),
            ])
    }
}

extension ListFeeds {
    public init(
        _: Void = ()
    ) {
    }
}

extension ListFeeds {
    public static var summary: String { "Lists your feeds, without their addresses. The secretariat sees those of all." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
            ])
    }
}

extension ReadFeed {
    public init(
        secret: LinkSecret,
        kind: FeedKind,
        _: Void = ()
    ) {
        self.secret = secret
        self.kind = kind
    }
}

extension ReadFeed {
    public static var summary: String { "Reads a feed by the secret of its address." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("secret", LinkSecret.self),
                .required("kind", FeedKind.self),
            ])
    }
}

extension RevokeFeed {
    public init(
        feed: FeedID,
        _: Void = ()
    ) {
        self.feed = feed
    }
}

extension RevokeFeed {
    public static var summary: String { "Ends a feed: its address no longer works." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("feed", FeedID.self),
            ])
    }
}

extension RotateFeed {
    public init(
        feed: FeedID,
        secret: LinkSecret,
        _: Void = ()
    ) {
        self.feed = feed
        self.secret = secret
    }
}

extension RotateFeed {
    public static var summary: String { "Gives a feed a new address; the former one opens nothing any more." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("feed", FeedID.self),
                .required("secret", LinkSecret.self),
            ])
    }
}
