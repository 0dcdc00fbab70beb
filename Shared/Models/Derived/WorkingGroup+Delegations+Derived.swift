// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension CorrectDelegate {
    public init(
        delegate: DelegateID,
        reason: Prose,
        name: Line? = nil,
        email: EmailAddress? = nil,
        function: Line? = nil,
        isHead: Bool? = nil,
        letter: Line? = nil,
        _: Void = ()
    ) {
        self.delegate = delegate
        self.reason = reason
        self.name = name
        self.email = email
        self.function = function
        self.isHead = isHead
        self.letter = letter
    }
}

extension CorrectDelegate {
    public static var summary: String { "Corrects what is on record of a delegate, with the reason. What is left out stays." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("delegate", DelegateID.self),
                .required("reason", Prose.self),
                .optional("name", Line.self),
                .optional("email", EmailAddress.self),
                .optional("function", Line.self),
                .optional("isHead", Bool.self),
                .optional("letter", Line.self),
            ])
    }
}

extension CredentialsDecided {
    public init(
        delegate: DelegateID,
        person: PersonID? = nil,
        party: PartyID,
        session: SessionID,
        credentials: CredentialsState,
        _: Void = ()
    ) {
        self.delegate = delegate
        self.person = person
        self.party = party
        self.session = session
        self.credentials = credentials
    }
}

extension CredentialsDecided {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The credentials of a delegate were decided on.",
            [
                .required("delegate", DelegateID.self),
                .optional("person", PersonID.self),
                .required("party", PartyID.self),
                .required("session", SessionID.self),
                .required("credentials", CredentialsState.self),
            ])
    }
}

extension DecideCredentials {
    public init(
        delegate: DelegateID,
        credentials: CredentialsState,
        note: Prose? = nil,
        _: Void = ()
    ) {
        self.delegate = delegate
        self.credentials = credentials
        self.note = note
    }
}

extension DecideCredentials {
    public static var summary: String { "Decides on the credentials of a delegate." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("delegate", DelegateID.self),
                .required("credentials", CredentialsState.self),
                .optional("note", Prose.self, "Reason. Required to reject."),
            ])
    }
}

extension Delegate: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A member of a delegation to one session.",
            [
                .required("id", DelegateID.self),
                .required("person", PersonID.self, "Id of the person, who may be on several delegations. It is the subject of the delegate's own token."),
                .required("party", PartyID.self),
                .required("session", SessionID.self),
                .optional("name", Line.self, "Name. Left out, as are the address and the letter, once erased, and in the answer to a repeated command."),
                .optional("email", EmailAddress.self),
                .optional("function", Line.self),
                .required("isHead", Bool.self),
                .required("maySpeak", Bool.self, "Whether the party lets the delegate speak for it."),
                .optional("letter", Line.self, "Reference of the letter of credentials."),
                .required("credentials", CredentialsState.self),
                .optional("decidedBy", ActorID.self),
                .optional("decidedAt", Instant.self),
                .optional("note", Prose.self),
                .optional("corrections", [Correction].self, "What was corrected, the oldest first; left out where there is nothing, and in the answer to a repeated command."),
            ])
    }
}

extension DelegateCorrected {
    public init(
        delegate: DelegateID,
        party: PartyID,
        session: SessionID,
        fields: [Line],
        _: Void = ()
    ) {
        self.delegate = delegate
        self.party = party
        self.session = session
        self.fields = fields
    }
}

extension DelegateCorrected {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What is on record of a delegate was corrected.",
            [
                .required("delegate", DelegateID.self),
                .required("party", PartyID.self),
                .required("session", SessionID.self),
                .required("fields", [Line].self, "The fields that changed."),
            ])
    }
}

extension DelegateRegistered {
    public init(
        delegate: DelegateID,
        party: PartyID,
        session: SessionID,
        maySpeak: Bool,
        _: Void = ()
    ) {
        self.delegate = delegate
        self.party = party
        self.session = session
        self.maySpeak = maySpeak
    }
}

extension DelegateRegistered {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Somebody is on a delegation.",
            [
                .required("delegate", DelegateID.self),
                .required("party", PartyID.self),
                .required("session", SessionID.self),
                .required("maySpeak", Bool.self),
            ])
    }
}

extension Delegation {
    public init(
        party: PartyID,
        session: SessionID? = nil,
        focalPoint: FocalPoint? = nil,
        alternates: [FocalPoint],
        delegates: [Delegate],
        speakers: [Speaker],
        _: Void = ()
    ) {
        self.party = party
        self.session = session
        self.focalPoint = focalPoint
        self.alternates = alternates
        self.delegates = delegates
        self.speakers = speakers
    }
}

extension Delegation: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Who belongs to a party's delegation, and who may speak for it.",
            [
                .required("party", PartyID.self),
                .optional("session", SessionID.self),
                .optional("focalPoint", FocalPoint.self),
                .required("alternates", [FocalPoint].self),
                .required("delegates", [Delegate].self),
                .required("speakers", [Speaker].self, "All who may speak for the party today, for any session. Of a delegate, the credentials for the newest session with a decision count, until a later session is closed."),
            ])
    }
}

extension ErasePerson {
    public init(
        person: PersonID,
        reason: Prose,
        _: Void = ()
    ) {
        self.person = person
        self.reason = reason
    }
}

extension ErasePerson {
    public static var summary: String { "Erases the name, address, function and letter of a former delegate, in all services. A year after each session this happens by itself." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("person", PersonID.self),
                .required("reason", Prose.self, "Why. Stays on record like every reason: it must name nobody."),
            ])
    }
}

extension ErasedPerson {
    public init(
        person: PersonID,
        party: PartyID,
        delegates: [DelegateID],
        _: Void = ()
    ) {
        self.person = person
        self.party = party
        self.delegates = delegates
    }
}

extension ErasedPerson: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Somebody of whom nothing is left but an id.",
            [
                .required("person", PersonID.self),
                .required("party", PartyID.self),
                .required("delegates", [DelegateID].self, "Delegations that the person was on."),
            ])
    }
}

extension PersonErased {
    public init(
        person: PersonID,
        party: PartyID,
        _: Void = ()
    ) {
        self.person = person
        self.party = party
    }
}

extension PersonErased {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The name and the address of somebody on delegations were erased, on all of them.",
            [
                .required("person", PersonID.self),
                .required("party", PartyID.self),
            ])
    }
}

extension RegisterDelegate {
    public init(
        id: DelegateID? = nil,
        person: PersonID? = nil,
        party: PartyID? = nil,
        session: SessionID,
        name: Line,
        email: EmailAddress,
        function: Line? = nil,
        isHead: Bool? = nil,
        maySpeak: Bool,
        letter: Line,
        _: Void = ()
    ) {
        self.id = id
        self.person = person
        self.party = party
        self.session = session
        self.name = name
        self.email = email
        self.function = function
        self.isHead = isHead
        self.maySpeak = maySpeak
        self.letter = letter
    }
}

extension RegisterDelegate {
    public static var summary: String { "Registers a delegate of a party for a session. The credentials are then decided on." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", DelegateID.self),
                .optional("person", PersonID.self, "Id of the person. Defaults to the person whom the party has registered with this address before, else to a new one."),
                .optional("party", PartyID.self),
                .required("session", SessionID.self),
                .required("name", Line.self),
                .required("email", EmailAddress.self),
                .optional("function", Line.self),
                .optional("isHead", Bool.self),
                .required("maySpeak", Bool.self),
                .required("letter", Line.self),
            ])
    }
}

extension ShowDelegation {
    public init(
        party: PartyID,
        session: SessionID? = nil,
        _: Void = ()
    ) {
        self.party = party
        self.session = session
    }
}

extension ShowDelegation {
    public static var summary: String { "Shows a party's focal point, alternates and delegates, and who may speak for it. A party sees its own." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("party", PartyID.self),
                .optional("session", SessionID.self),
            ])
    }
}

extension Speaker: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Somebody who may speak for a party.",
            [
                .required("actor", ActorID.self, "Subject of the speaker's own token."),
                .optional("name", Line.self),
                .optional("email", EmailAddress.self),
                .required("right", SpeakingRight.self),
                .optional("session", SessionID.self, "Session whose credentials count, for a delegate."),
            ])
    }
}
