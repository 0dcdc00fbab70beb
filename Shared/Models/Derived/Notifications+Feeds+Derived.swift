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
    public static var summary: String { "Makes a private feed of one's notifications or deadlines; only a digest of its secret is kept." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", FeedID.self),
                .required("kind", FeedKind.self),
                .required("secret", LinkSecret.self, "32 random bytes in base64url: what the address holds. It is kept nowhere."),
                .optional("language", LanguageTag.self, "English where it is left out."),
            ])
    }
}

extension Feed {
    public init(
        id: FeedID,
        kind: FeedKind,
        language: LanguageTag,
        owner: Line,
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
            of: Self.self, "A private address at which programs read somebody's notifications or deadlines.",
            [
                .required("id", FeedID.self),
                .required("kind", FeedKind.self),
                .required("language", LanguageTag.self),
                .required("owner", Line.self, "The subject of the actor whose it is."),
                .required("inboxes", [Line].self, "Whose notifications it was made for; it shows those of them that its owner may read still."),
                .required("createdAt", Instant.self),
                .optional("rotatedAt", Instant.self, "When its address was last changed."),
                .optional("revokedAt", Instant.self, "From then on nobody reads it."),
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
                .required("digest", ContentDigest.self, "Of the text: the same where nothing has changed."),
            ])
    }
}

extension ListFeeds {
    public static var summary: String { "Lists one's own feeds, and for the secretariat those of all; never their addresses." }

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
    public static var summary: String { "Ends a feed; its address opens nothing any more." }

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
