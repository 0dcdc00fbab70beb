// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension BeginSecondFactor {
    public init(
        _: Void = ()
    ) {
    }
}

extension BeginSecondFactor {
    public static var summary: String { "Begins to set up a second factor: codes of an authenticator app (RFC 6238). Nothing changes until a code confirms it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
            ])
    }
}

extension BegunSecondFactor {
    public init(
        person: ActorID,
        key: Line? = nil,
        link: Prose? = nil,
        _: Void = ()
    ) {
        self.person = person
        self.key = key
        self.link = link
    }
}

extension BegunSecondFactor: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A second factor that waits for its first code.",
            [
                .required("person", ActorID.self),
                .optional("key", Line.self, "Key for the authenticator app, in base 32. Shown once: left out in the answer to a repeated command."),
                .optional("link", Prose.self, "The same as an `otpauth:` address, which authenticator apps open. Shown once, too."),
            ])
    }
}

extension ConfirmSecondFactor {
    public init(
        code: SecondFactorCode,
        _: Void = ()
    ) {
        self.code = code
    }
}

extension ConfirmSecondFactor {
    public static var summary: String { "Sets the second factor that was begun, by a code of the authenticator app. From then on signing in asks for one." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("code", SecondFactorCode.self),
            ])
    }
}

extension ConfirmedSecondFactor {
    public init(
        person: ActorID,
        recoveryCodes: [SignInCode]? = nil,
        _: Void = ()
    ) {
        self.person = person
        self.recoveryCodes = recoveryCodes
    }
}

extension ConfirmedSecondFactor: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A second factor that was set.",
            [
                .required("person", ActorID.self),
                .optional("recoveryCodes", [SignInCode].self, "Ten codes, each good once in the place of one of the app. Shown once: left out in the answer to a repeated command."),
            ])
    }
}

extension RemoveSecondFactor {
    public init(
        person: ActorID? = nil,
        code: SecondFactorCode? = nil,
        reason: Prose? = nil,
        _: Void = ()
    ) {
        self.person = person
        self.code = code
        self.reason = reason
    }
}

extension RemoveSecondFactor {
    public static var summary: String { "Removes a second factor: your own by a code; for the secretariat and operators, that of somebody who has lost theirs." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("person", ActorID.self, "Contact, or person on a delegation; defaults to yourself."),
                .optional("code", SecondFactorCode.self, "For your own."),
                .optional("reason", Prose.self, "For that of somebody else: how it was made sure that it is they who asked."),
            ])
    }
}

extension SecondFactor {
    public init(
        person: ActorID,
        confirmedAt: Instant? = nil,
        recoveryCodes: Int,
        _: Void = ()
    ) {
        self.person = person
        self.confirmedAt = confirmedAt
        self.recoveryCodes = recoveryCodes
    }
}

extension SecondFactor: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Whether signing in asks somebody for a second factor.",
            [
                .required("person", ActorID.self),
                .optional("confirmedAt", Instant.self, "When it was set; none where there is none."),
                .required("recoveryCodes", Int.self, "Recovery codes that are left."),
            ])
    }
}

extension SecondFactorConfirmed {
    public init(
        actor: ActorID,
        party: PartyID? = nil,
        _: Void = ()
    ) {
        self.actor = actor
        self.party = party
    }
}

extension SecondFactorConfirmed {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Somebody set a second factor.",
            [
                .required("actor", ActorID.self),
                .optional("party", PartyID.self, "Party of the office; none for the secretariat, the co-chairs and operators."),
            ])
    }
}

extension SecondFactorRemoved {
    public init(
        actor: ActorID,
        party: PartyID? = nil,
        _: Void = ()
    ) {
        self.actor = actor
        self.party = party
    }
}

extension SecondFactorRemoved {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A second factor was removed: by its owner, or for somebody who has lost theirs.",
            [
                .required("actor", ActorID.self),
                .optional("party", PartyID.self, "Party of the office; none for the secretariat, the co-chairs and operators."),
            ])
    }
}

extension ShowSecondFactor {
    public init(
        person: ActorID? = nil,
        _: Void = ()
    ) {
        self.person = person
    }
}

extension ShowSecondFactor {
    public static var summary: String { "Shows whether there is a second factor; for the secretariat and operators, that of others too." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("person", ActorID.self, "Contact, or person on a delegation; defaults to yourself."),
            ])
    }
}
