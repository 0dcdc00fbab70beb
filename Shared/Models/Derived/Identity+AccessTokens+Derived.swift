// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AccessToken {
    public init(
        id: AccessTokenID,
        name: Line,
        person: ActorID,
        role: Role,
        party: PartyID? = nil,
        requests: [RequestPattern]? = nil,
        issuedAt: Instant,
        expiresAt: Instant,
        lastUsedAt: Instant? = nil,
        revokedAt: Instant? = nil,
        secret: AccessTokenSecret? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.name = name
        self.person = person
        self.role = role
        self.party = party
        self.requests = requests
        self.issuedAt = issuedAt
        self.expiresAt = expiresAt
        self.lastUsedAt = lastUsedAt
        self.revokedAt = revokedAt
        self.secret = secret
    }
}

extension AccessToken: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A token by which a program, or the command line, acts for somebody.",
            [
                .required("id", AccessTokenID.self),
                .required("name", Line.self, "What it is for."),
                .required("person", ActorID.self),
                .required("role", Role.self),
                .optional("party", PartyID.self),
                .optional("requests", [RequestPattern].self, "Requests that it may send; left out where it may send all that the person may."),
                .required("issuedAt", Instant.self),
                .required("expiresAt", Instant.self),
                .optional("lastUsedAt", Instant.self, "When it was used last, within some seconds."),
                .optional("revokedAt", Instant.self),
                .optional("secret", AccessTokenSecret.self, "Token itself, shown once, when it is issued: only a digest of it is kept."),
            ])
    }
}

extension AccessTokenIssued {
    public init(
        token: AccessTokenID,
        actor: ActorID,
        party: PartyID? = nil,
        expiresAt: Instant,
        _: Void = ()
    ) {
        self.token = token
        self.actor = actor
        self.party = party
        self.expiresAt = expiresAt
    }
}

extension AccessTokenIssued {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A token was issued by which a program acts for somebody.",
            [
                .required("token", AccessTokenID.self),
                .required("actor", ActorID.self),
                .optional("party", PartyID.self, "Party of the office; none for the secretariat, the co-chairs and operators."),
                .required("expiresAt", Instant.self),
            ])
    }
}

extension AccessTokenRevoked {
    public init(
        token: AccessTokenID,
        actor: ActorID,
        party: PartyID? = nil,
        _: Void = ()
    ) {
        self.token = token
        self.actor = actor
        self.party = party
    }
}

extension AccessTokenRevoked {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An access token counts for nothing any more.",
            [
                .required("token", AccessTokenID.self),
                .required("actor", ActorID.self),
                .optional("party", PartyID.self, "Party of the office; none for the secretariat, the co-chairs and operators."),
            ])
    }
}

extension IssueAccessToken {
    public init(
        name: Line,
        requests: [RequestPattern]? = nil,
        days: Int? = nil,
        _: Void = ()
    ) {
        self.name = name
        self.requests = requests
        self.days = days
    }
}

extension IssueAccessToken {
    public static var summary: String { "Issues a token for a program of yours. It acts for you in the office in which you ask, and ends with the office." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("name", Line.self, "What it is for."),
                .optional("requests", [RequestPattern].self, "Requests that it may send, e.g. `working-group.actions.*`; left out, all that you may."),
                .optional("days", Int.self, "For how many days it is good; defaults to 90."),
            ])
    }
}

extension ListAccessTokens {
    public init(
        person: ActorID? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.person = person
        self.after = after
        self.limit = limit
    }
}

extension ListAccessTokens {
    public static var summary: String { "Lists your access tokens; for the secretariat and operators, those of others too." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("person", ActorID.self, "Contact, or person on a delegation; defaults to yourself."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension RevokeAccessToken {
    public init(
        token: AccessTokenID,
        reason: Prose? = nil,
        _: Void = ()
    ) {
        self.token = token
        self.reason = reason
    }
}

extension RevokeAccessToken {
    public static var summary: String { "Revokes an access token. What is under way with it is refused within a minute." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("token", AccessTokenID.self),
                .optional("reason", Prose.self, "For a token of somebody else."),
            ])
    }
}

extension UseAccessToken {
    public init(
        secret: AccessTokenSecret,
        onBehalfOf: PartyID? = nil,
        _: Void = ()
    ) {
        self.secret = secret
        self.onBehalfOf = onBehalfOf
    }
}

extension UseAccessToken {
    public static var summary: String { "Gives the word of the system for who is behind an access token, good for minutes." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("secret", AccessTokenSecret.self),
                .optional("onBehalfOf", PartyID.self, "Party in whose place the actor speaks."),
            ])
    }
}
