// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ActionDependency {
    public init(
        kind: DependencyKind,
        earlier: ActionID,
        later: ActionID,
        by: ActorID,
        onBehalfOf: PartyID? = nil,
        at: Instant,
        _: Void = ()
    ) {
        self.kind = kind
        self.earlier = earlier
        self.later = later
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.at = at
    }
}

extension ActionDependency: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Two actions of which one waits for the other.",
            [
                .required("kind", DependencyKind.self),
                .required("earlier", ActionID.self),
                .required("later", ActionID.self),
                .required("by", ActorID.self),
                .optional("onBehalfOf", PartyID.self),
                .required("at", Instant.self),
            ])
    }
}

extension AddDependency {
    public init(
        action: ActionID,
        earlier: ActionID,
        kind: DependencyKind,
        _: Void = ()
    ) {
        self.action = action
        self.earlier = earlier
        self.kind = kind
    }
}

extension AddDependency {
    public static var summary: String { "Makes an action wait for another. Cycles are refused; dates that do not fit are warned of." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("action", ActionID.self),
                .required("earlier", ActionID.self, "Action that it waits for."),
                .required("kind", DependencyKind.self),
            ])
    }
}

extension DependencyAdded {
    public init(
        kind: DependencyKind,
        earlier: ActionID,
        later: ActionID,
        _: Void = ()
    ) {
        self.kind = kind
        self.earlier = earlier
        self.later = later
    }
}

extension DependencyAdded {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An action waits for another.",
            [
                .required("kind", DependencyKind.self),
                .required("earlier", ActionID.self),
                .required("later", ActionID.self),
            ])
    }
}

extension DependencyRemoved {
    public init(
        earlier: ActionID,
        later: ActionID,
        _: Void = ()
    ) {
        self.earlier = earlier
        self.later = later
    }
}

extension DependencyRemoved {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An action no longer waits for another.",
            [
                .required("earlier", ActionID.self),
                .required("later", ActionID.self),
            ])
    }
}

extension ForeseeKnockOn {
    public init(
        action: ActionID,
        due: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.action = action
        self.due = due
    }
}

extension ForeseeKnockOn {
    public static var summary: String { "Foresees which actions would have to move if an action were due on another day." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("action", ActionID.self),
                .optional("due", CalendarDate.self, "New due date. Defaults to the present one."),
            ])
    }
}

extension KnockOnDate {
    public init(
        action: ActionID,
        number: Int,
        after: ActionID,
        starts: CalendarDate? = nil,
        due: CalendarDate,
        wouldStart: CalendarDate? = nil,
        wouldBeDue: CalendarDate,
        _: Void = ()
    ) {
        self.action = action
        self.number = number
        self.after = after
        self.starts = starts
        self.due = due
        self.wouldStart = wouldStart
        self.wouldBeDue = wouldBeDue
    }
}

extension KnockOnDate: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A date that does not fit any more, and the one that would.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self),
                .required("after", ActionID.self, "Action that it waits for."),
                .optional("starts", CalendarDate.self),
                .required("due", CalendarDate.self),
                .optional("wouldStart", CalendarDate.self),
                .required("wouldBeDue", CalendarDate.self),
            ])
    }
}

extension KnockOnReport {
    public init(
        action: ActionID,
        due: CalendarDate,
        items: [KnockOnDate],
        _: Void = ()
    ) {
        self.action = action
        self.due = due
        self.items = items
    }
}

extension KnockOnReport: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What a later date would move.",
            [
                .required("action", ActionID.self),
                .required("due", CalendarDate.self),
                .required("items", [KnockOnDate].self),
            ])
    }
}

extension RemoveDependency {
    public init(
        action: ActionID,
        earlier: ActionID,
        reason: Prose,
        _: Void = ()
    ) {
        self.action = action
        self.earlier = earlier
        self.reason = reason
    }
}

extension RemoveDependency {
    public static var summary: String { "Removes a dependency: the action no longer waits for the other." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("action", ActionID.self),
                .required("earlier", ActionID.self),
                .required("reason", Prose.self),
            ])
    }
}
