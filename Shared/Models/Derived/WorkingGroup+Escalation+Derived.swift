// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ActionEscalated {
    public init(
        action: ActionID,
        number: Int,
        title: Line,
        owner: PartyID,
        due: Instant,
        round: Int,
        level: EscalationLevel,
        contacts: [ContactID],
        visibility: ActionVisibility,
        zone: TimeZoneName,
        _: Void = ()
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.due = due
        self.round = round
        self.level = level
        self.contacts = contacts
        self.visibility = visibility
        self.zone = zone
    }
}

extension ActionEscalated {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A step of escalation was taken about an action that is past its date.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self),
                .required("title", Line.self),
                .required("owner", PartyID.self),
                .required("due", Instant.self),
                .required("round", Int.self),
                .required("level", EscalationLevel.self),
                .required("contacts", [ContactID].self, "Contacts who are written to; empty where a role is, or the office is vacant."),
                .required("visibility", ActionVisibility.self),
                .required("zone", TimeZoneName.self, "Time zone of the date."),
            ])
    }
}

extension ActionSweep {
    public init(
        round: Int,
        step: SweepStep,
        at: Instant,
        contacts: [ContactID],
        _: Void = ()
    ) {
        self.round = round
        self.step = step
        self.at = at
        self.contacts = contacts
    }
}

extension ActionSweep: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A step that was taken about an action's date.",
            [
                .required("round", Int.self, "A new round begins with every extension."),
                .required("step", SweepStep.self),
                .required("at", Instant.self),
                .required("contacts", [ContactID].self, "Contacts who were written to; empty where a role was, or the office was vacant."),
            ])
    }
}

extension EscalationLog {
    public init(
        action: ActionID,
        steps: [ActionSweep],
        pauses: [EscalationPause],
        next: SweepStep? = nil,
        nextAt: Instant? = nil,
        _: Void = ()
    ) {
        self.action = action
        self.steps = steps
        self.pauses = pauses
        self.next = next
        self.nextAt = nextAt
    }
}

extension EscalationLog: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Everything that was done about an action's date.",
            [
                .required("action", ActionID.self),
                .required("steps", [ActionSweep].self),
                .required("pauses", [EscalationPause].self),
                .optional("next", SweepStep.self, "When the next step is due; none where there is none."),
                .optional("nextAt", Instant.self),
            ])
    }
}

extension EscalationPause {
    public init(
        from: Instant,
        until: Instant? = nil,
        reason: Prose,
        by: ActorID,
        onBehalfOf: PartyID? = nil,
        liftedAt: Instant? = nil,
        liftedBy: ActorID? = nil,
        _: Void = ()
    ) {
        self.from = from
        self.until = until
        self.reason = reason
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.liftedAt = liftedAt
        self.liftedBy = liftedBy
    }
}

extension EscalationPause: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A decision not to escalate for a while.",
            [
                .required("from", Instant.self),
                .optional("until", Instant.self),
                .required("reason", Prose.self),
                .required("by", ActorID.self),
                .optional("onBehalfOf", PartyID.self),
                .optional("liftedAt", Instant.self, "When it was lifted before its end."),
                .optional("liftedBy", ActorID.self),
            ])
    }
}

extension EscalationResumed {
    public init(
        action: ActionID,
        number: Int,
        owner: PartyID,
        _: Void = ()
    ) {
        self.action = action
        self.number = number
        self.owner = owner
    }
}

extension EscalationResumed {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Escalation of an action goes on.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self),
                .required("owner", PartyID.self),
            ])
    }
}

extension EscalationSuppressed {
    public init(
        action: ActionID,
        number: Int,
        owner: PartyID,
        until: Instant? = nil,
        _: Void = ()
    ) {
        self.action = action
        self.number = number
        self.owner = owner
        self.until = until
    }
}

extension EscalationSuppressed {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Escalation of an action was suppressed.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self),
                .required("owner", PartyID.self),
                .optional("until", Instant.self),
            ])
    }
}

extension ListEscalations {
    public init(
        action: ActionID,
        _: Void = ()
    ) {
        self.action = action
    }
}

extension ListEscalations {
    public static var summary: String { "Lists the reminders, escalations and suppressions of an action, and the next step." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("action", ActionID.self),
            ])
    }
}

extension ResumeEscalation {
    public init(
        action: ActionID,
        reason: Prose,
        _: Void = ()
    ) {
        self.action = action
        self.reason = reason
    }
}

extension ResumeEscalation {
    public static var summary: String { "Resumes the escalation of an action." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("action", ActionID.self),
                .required("reason", Prose.self),
            ])
    }
}

extension SuppressEscalation {
    public init(
        action: ActionID,
        until: Instant? = nil,
        reason: Prose,
        _: Void = ()
    ) {
        self.action = action
        self.until = until
        self.reason = reason
    }
}

extension SuppressEscalation {
    public static var summary: String { "Suppresses the escalation of an action, for a time or until it is resumed." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("action", ActionID.self),
                .optional("until", Instant.self),
                .required("reason", Prose.self),
            ])
    }
}
