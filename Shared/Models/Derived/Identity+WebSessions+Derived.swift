// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ActorCredential {
    public init(
        id: Line,
        actor: ActorID,
        token: Prose,
        expires: Instant,
        _: Void = ()
    ) {
        self.id = id
        self.actor = actor
        self.token = token
        self.expires = expires
    }
}

extension ActorCredential: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A signed token that every service takes, and until when.",
            [
                .required("id", Line.self, "Session or access token behind it."),
                .required("actor", ActorID.self),
                .required("token", Prose.self),
                .required("expires", Instant.self),
            ])
    }
}

extension EndWebSession {
    public init(
        session: WebSessionID,
        reason: Prose? = nil,
        _: Void = ()
    ) {
        self.session = session
        self.reason = reason
    }
}

extension EndWebSession {
    public static var summary: String { "Signs a browser out. What was under way in it is refused within a minute." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("session", WebSessionID.self),
                .optional("reason", Prose.self, "For a session of somebody else."),
            ])
    }
}

extension EndedWebSession {
    public init(
        session: WebSessionID,
        person: ActorID,
        endedAt: Instant,
        _: Void = ()
    ) {
        self.session = session
        self.person = person
        self.endedAt = endedAt
    }
}

extension EndedWebSession: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A session that is over.",
            [
                .required("session", WebSessionID.self),
                .required("person", ActorID.self),
                .required("endedAt", Instant.self),
            ])
    }
}

extension ListWebSessions {
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

extension ListWebSessions {
    public static var summary: String { "Lists the browsers in which you are signed in; for the secretariat and operators, those of others too." }

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

extension StartedWebSession {
    public init(
        session: WebSessionID,
        secret: LinkSecret? = nil,
        expires: Instant,
        awaitsFactor: Bool,
        _: Void = ()
    ) {
        self.session = session
        self.secret = secret
        self.expires = expires
        self.awaitsFactor = awaitsFactor
    }
}

extension StartedWebSession: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A session that was begun, with its secret.",
            [
                .required("session", WebSessionID.self),
                .optional("secret", LinkSecret.self, "Kept by the browser alone. Left out in the answer to a repeated command: only a digest of it is kept."),
                .required("expires", Instant.self),
                .required("awaitsFactor", Bool.self, "Whether it is good for nothing but setting up a second factor, as long as there is none."),
            ])
    }
}

extension SwitchOffice {
    public init(
        secret: LinkSecret,
        office: ActorID,
        _: Void = ()
    ) {
        self.secret = secret
        self.office = office
    }
}

extension SwitchOffice {
    public static var summary: String { "Goes on in another office of the same person. The session gets another secret." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("secret", LinkSecret.self),
                .required("office", ActorID.self),
            ])
    }
}

extension UseWebSession {
    public init(
        secret: LinkSecret,
        onBehalfOf: PartyID? = nil,
        _: Void = ()
    ) {
        self.secret = secret
        self.onBehalfOf = onBehalfOf
    }
}

extension UseWebSession {
    public static var summary: String { "Gives the word of the system for who is behind a session, good for minutes." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("secret", LinkSecret.self),
                .optional("onBehalfOf", PartyID.self, "Party in whose place the actor speaks."),
            ])
    }
}

extension WebSession {
    public init(
        id: WebSessionID,
        person: ActorID,
        role: Role,
        party: PartyID? = nil,
        begunAt: Instant,
        lastUsedAt: Instant,
        expiresAt: Instant,
        agent: Line? = nil,
        network: Line,
        isCurrent: Bool,
        _: Void = ()
    ) {
        self.id = id
        self.person = person
        self.role = role
        self.party = party
        self.begunAt = begunAt
        self.lastUsedAt = lastUsedAt
        self.expiresAt = expiresAt
        self.agent = agent
        self.network = network
        self.isCurrent = isCurrent
    }
}

extension WebSession: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A browser in which somebody is signed in.",
            [
                .required("id", WebSessionID.self),
                .required("person", ActorID.self),
                .required("role", Role.self),
                .optional("party", PartyID.self),
                .required("begunAt", Instant.self),
                .required("lastUsedAt", Instant.self),
                .required("expiresAt", Instant.self, "When it ends, however much it is used."),
                .optional("agent", Line.self, "Browser and system, as far as they were recognized."),
                .required("network", Line.self, "Network that it was begun from."),
                .required("isCurrent", Bool.self, "Whether the question came from it."),
            ])
    }
}

extension WebSessionEnded {
    public init(
        session: WebSessionID,
        actor: ActorID,
        party: PartyID? = nil,
        _: Void = ()
    ) {
        self.session = session
        self.actor = actor
        self.party = party
    }
}

extension WebSessionEnded {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Somebody was signed out: tokens of the session count for nothing any more.",
            [
                .required("session", WebSessionID.self),
                .required("actor", ActorID.self),
                .optional("party", PartyID.self, "Party of the office; none for the secretariat, the co-chairs and operators."),
            ])
    }
}

extension WebSessionOpened {
    public init(
        session: WebSessionID,
        actor: ActorID,
        party: PartyID? = nil,
        _: Void = ()
    ) {
        self.session = session
        self.actor = actor
        self.party = party
    }
}

extension WebSessionOpened {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Somebody signed in.",
            [
                .required("session", WebSessionID.self),
                .required("actor", ActorID.self),
                .optional("party", PartyID.self, "Party of the office; none for the secretariat, the co-chairs and operators."),
            ])
    }
}
