// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ActionExtension {
    public init(
        id: ExtensionID,
        state: ExtensionState,
        formerDue: Instant,
        newDue: Instant,
        reason: Prose,
        requestedBy: ActorID,
        requestedOnBehalfOf: PartyID? = nil,
        requestedAt: Instant,
        decidedBy: ActorID? = nil,
        decidedOnBehalfOf: PartyID? = nil,
        decidedAt: Instant? = nil,
        note: Prose? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.state = state
        self.formerDue = formerDue
        self.newDue = newDue
        self.reason = reason
        self.requestedBy = requestedBy
        self.requestedOnBehalfOf = requestedOnBehalfOf
        self.requestedAt = requestedAt
        self.decidedBy = decidedBy
        self.decidedOnBehalfOf = decidedOnBehalfOf
        self.decidedAt = decidedAt
        self.note = note
    }
}

extension ActionExtension: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A request for more time, and what became of it.",
            [
                .required("id", ExtensionID.self),
                .required("state", ExtensionState.self),
                .required("formerDue", Instant.self),
                .required("newDue", Instant.self),
                .required("reason", Prose.self),
                .required("requestedBy", ActorID.self),
                .optional("requestedOnBehalfOf", PartyID.self),
                .required("requestedAt", Instant.self),
                .optional("decidedBy", ActorID.self),
                .optional("decidedOnBehalfOf", PartyID.self),
                .optional("decidedAt", Instant.self),
                .optional("note", Prose.self),
            ])
    }
}

extension DecideExtension {
    public init(
        `extension`: ExtensionID,
        approve: Bool,
        note: Prose? = nil,
        _: Void = ()
    ) {
        self.`extension` = `extension`
        self.approve = approve
        self.note = note
    }
}

extension DecideExtension {
    public static var summary: String { "Approves or declines a request for more time. Neither the owner nor the person who asked may do so." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("extension", ExtensionID.self),
                .required("approve", Bool.self),
                .optional("note", Prose.self, "Reason. Required to decline."),
            ])
    }
}

extension ExtensionDecided {
    public init(
        action: ActionID,
        number: Int,
        title: Line,
        owner: PartyID,
        `extension`: ExtensionID,
        state: ExtensionState,
        formerDue: Instant,
        newDue: Instant,
        zone: TimeZoneName,
        visibility: ActionVisibility? = nil,
        _: Void = ()
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.`extension` = `extension`
        self.state = state
        self.formerDue = formerDue
        self.newDue = newDue
        self.zone = zone
        self.visibility = visibility
    }
}

extension ExtensionDecided {
    public static var schema: Schema {
        Schema(
            of: Self.self, "More time was approved or declined.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self),
                .required("title", Line.self),
                .required("owner", PartyID.self),
                .required("extension", ExtensionID.self),
                .required("state", ExtensionState.self),
                .required("formerDue", Instant.self),
                .required("newDue", Instant.self),
                .required("zone", TimeZoneName.self, "Time zone of both dates."),
                .optional("visibility", ActionVisibility.self, "Visibility of the action; nil in the oldest events."),
            ])
    }
}

extension ExtensionRequested {
    public init(
        action: ActionID,
        number: Int,
        title: Line,
        owner: PartyID,
        `extension`: ExtensionID,
        formerDue: Instant,
        newDue: Instant,
        zone: TimeZoneName,
        visibility: ActionVisibility? = nil,
        _: Void = ()
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.`extension` = `extension`
        self.formerDue = formerDue
        self.newDue = newDue
        self.zone = zone
        self.visibility = visibility
    }
}

extension ExtensionRequested {
    public static var schema: Schema {
        Schema(
            of: Self.self, "More time was asked for.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self),
                .required("title", Line.self),
                .required("owner", PartyID.self),
                .required("extension", ExtensionID.self),
                .required("formerDue", Instant.self),
                .required("newDue", Instant.self),
                .required("zone", TimeZoneName.self, "Time zone of both dates."),
                .optional("visibility", ActionVisibility.self, "Visibility of the action; nil in the oldest events."),
            ])
    }
}

extension ListExtensions {
    public init(
        state: ExtensionState? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.state = state
        self.after = after
        self.limit = limit
    }
}

extension ListExtensions {
    public static var summary: String { "Lists the requests for more time, the oldest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("state", ExtensionState.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ListedExtension: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A request for more time, with the action that it is about.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self),
                .required("title", Line.self),
                .required("owner", PartyID.self),
                .required("extension", ActionExtension.self),
            ])
    }
}

extension RequestExtension {
    public init(
        action: ActionID,
        id: ExtensionID? = nil,
        due: CalendarDate? = nil,
        dueAt: Instant? = nil,
        reason: Prose,
        _: Void = ()
    ) {
        self.action = action
        self.id = id
        self.due = due
        self.dueAt = dueAt
        self.reason = reason
    }
}

extension RequestExtension {
    public static var summary: String { "Requests more time for an action. The answer lists the actions that would have to move with it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("action", ActionID.self),
                .optional("id", ExtensionID.self),
                .optional("due", CalendarDate.self, "New last day. Give either this or `dueAt`."),
                .optional("dueAt", Instant.self),
                .required("reason", Prose.self),
            ])
    }
}
