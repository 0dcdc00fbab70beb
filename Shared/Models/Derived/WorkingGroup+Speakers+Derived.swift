// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension RevokeTokens {
    public init(
        actor: ActorID,
        reason: Prose,
        _: Void = ()
    ) {
        self.actor = actor
        self.reason = reason
    }
}

extension RevokeTokens {
    public static var summary: String { "Revokes all tokens of an actor that were signed until now." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("actor", ActorID.self),
                .required("reason", Prose.self),
            ])
    }
}

extension SpeakersChanged {
    public init(
        party: PartyID,
        speakers: [SpeakingTerm],
        _: Void = ()
    ) {
        self.party = party
        self.speakers = speakers
    }
}

extension SpeakersChanged {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Who may speak for a party has changed; names all who may now, or will, or might have.",
            [
                .required("party", PartyID.self),
                .required("speakers", [SpeakingTerm].self),
            ])
    }
}

extension SpeakingTerm {
    public init(
        actor: ActorID,
        right: SpeakingRight,
        from: CalendarDate? = nil,
        until: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.actor = actor
        self.right = right
        self.from = from
        self.until = until
    }
}

extension SpeakingTerm: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A right to speak for a party, from one day to another.",
            [
                .required("actor", ActorID.self, "Holder of the right: a contact, a delegate, or the account of an observer organization, by its accreditation."),
                .required("right", SpeakingRight.self),
                .optional("from", CalendarDate.self, "First day; none where the right has begun already."),
                .optional("until", CalendarDate.self, "Last day; none where no end is known."),
            ])
    }
}

extension TokenRevocation {
    public init(
        actor: ActorID,
        signedUntil: Instant,
        _: Void = ()
    ) {
        self.actor = actor
        self.signedUntil = signedUntil
    }
}

extension TokenRevocation: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Until when tokens of an actor were signed that count for nothing.",
            [
                .required("actor", ActorID.self),
                .required("signedUntil", Instant.self, "Tokens that were signed at this instant or before are refused."),
            ])
    }
}

extension TokensRevoked {
    public init(
        actor: ActorID,
        signedUntil: Instant,
        _: Void = ()
    ) {
        self.actor = actor
        self.signedUntil = signedUntil
    }
}

extension TokensRevoked {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The tokens of an actor count for nothing any more.",
            [
                .required("actor", ActorID.self),
                .required("signedUntil", Instant.self),
            ])
    }
}
