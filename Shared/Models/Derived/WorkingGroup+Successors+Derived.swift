// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ConfirmSuccessor {
    public init(
        successor: SuccessorID,
        _: Void = ()
    ) {
        self.successor = successor
    }
}

extension ConfirmSuccessor {
    public static var summary: String { "Confirms a proposed successor, from the first day in office on: the office is handed over, and open actions with it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("successor", SuccessorID.self),
            ])
    }
}

extension DeclineSuccessor {
    public init(
        successor: SuccessorID,
        reason: Prose,
        _: Void = ()
    ) {
        self.successor = successor
        self.reason = reason
    }
}

extension DeclineSuccessor {
    public static var summary: String { "Declines a proposed successor. Name and address are forgotten." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("successor", SuccessorID.self),
                .required("reason", Prose.self),
            ])
    }
}

extension ListSuccessors {
    public init(
        state: SuccessorState? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.state = state
        self.after = after
        self.limit = limit
    }
}

extension ListSuccessors {
    public static var summary: String { "Lists proposed successors, the newest first: to a focal point those of its party." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("state", SuccessorState.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ProposeSuccessor {
    public init(
        id: SuccessorID? = nil,
        contact: ContactID,
        name: Line,
        email: EmailAddress,
        language: LanguageTag,
        zone: TimeZoneName,
        letter: Line,
        on: CalendarDate,
        _: Void = ()
    ) {
        self.id = id
        self.contact = contact
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.letter = letter
        self.on = on
    }
}

extension ProposeSuccessor {
    public static var summary: String { "Proposes who takes over your office of focal point, by a letter of nomination. The secretariat confirms it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", SuccessorID.self),
                .required("contact", ContactID.self, "Focal point in office."),
                .required("name", Line.self),
                .required("email", EmailAddress.self),
                .required("language", LanguageTag.self),
                .required("zone", TimeZoneName.self),
                .required("letter", Line.self),
                .required("on", CalendarDate.self, "First day in office."),
            ])
    }
}

extension Successor {
    public init(
        id: SuccessorID,
        contact: ContactID,
        party: PartyID,
        state: SuccessorState,
        name: Line? = nil,
        email: EmailAddress? = nil,
        language: LanguageTag,
        zone: TimeZoneName,
        letter: Line,
        on: CalendarDate,
        proposedBy: ActorID,
        proposedAt: Instant,
        decidedBy: ActorID? = nil,
        decidedAt: Instant? = nil,
        note: Prose? = nil,
        successor: ContactID? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.contact = contact
        self.party = party
        self.state = state
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.letter = letter
        self.on = on
        self.proposedBy = proposedBy
        self.proposedAt = proposedAt
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.note = note
        self.successor = successor
    }
}

extension Successor: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Whom a focal point proposes to take over, and what became of it.",
            [
                .required("id", SuccessorID.self),
                .required("contact", ContactID.self, "Whose office it is."),
                .required("party", PartyID.self),
                .required("state", SuccessorState.self),
                .optional("name", Line.self, "Name. Left out, as is the address, once it is decided, and in the answer to a repeated command: by then the register has them, or nobody."),
                .optional("email", EmailAddress.self),
                .required("language", LanguageTag.self),
                .required("zone", TimeZoneName.self),
                .required("letter", Line.self, "Reference of the letter of nomination."),
                .required("on", CalendarDate.self, "First day in office."),
                .required("proposedBy", ActorID.self),
                .required("proposedAt", Instant.self),
                .optional("decidedBy", ActorID.self),
                .optional("decidedAt", Instant.self),
                .optional("note", Prose.self, "Why it was declined."),
                .optional("successor", ContactID.self, "Contact that the successor has become."),
            ])
    }
}

extension SuccessorConfirmed {
    public init(
        successor: SuccessorID,
        contact: ContactID,
        party: PartyID,
        on: CalendarDate,
        _: Void = ()
    ) {
        self.successor = successor
        self.contact = contact
        self.party = party
        self.on = on
    }
}

extension SuccessorConfirmed {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The secretariat has confirmed who takes over.",
            [
                .required("successor", SuccessorID.self),
                .required("contact", ContactID.self, "Whose office it is."),
                .required("party", PartyID.self),
                .required("on", CalendarDate.self, "First day in office."),
            ])
    }
}

extension SuccessorDeclined {
    public init(
        successor: SuccessorID,
        contact: ContactID,
        party: PartyID,
        on: CalendarDate,
        _: Void = ()
    ) {
        self.successor = successor
        self.contact = contact
        self.party = party
        self.on = on
    }
}

extension SuccessorDeclined {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The secretariat has declined who was to take over.",
            [
                .required("successor", SuccessorID.self),
                .required("contact", ContactID.self, "Whose office it is."),
                .required("party", PartyID.self),
                .required("on", CalendarDate.self, "First day in office."),
            ])
    }
}

extension SuccessorProposed {
    public init(
        successor: SuccessorID,
        contact: ContactID,
        party: PartyID,
        on: CalendarDate,
        _: Void = ()
    ) {
        self.successor = successor
        self.contact = contact
        self.party = party
        self.on = on
    }
}

extension SuccessorProposed {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A focal point has proposed who takes over.",
            [
                .required("successor", SuccessorID.self),
                .required("contact", ContactID.self, "Whose office it is."),
                .required("party", PartyID.self),
                .required("on", CalendarDate.self, "First day in office."),
            ])
    }
}
