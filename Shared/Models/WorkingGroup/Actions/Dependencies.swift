/// How one action waits for another.
public enum DependencyKind: String, Word {
    /// The later one cannot be started before the earlier one is done.
    case blocks
    /// The later one follows in time; nothing is refused, but dates that do not fit are warned of.
    case precedes
}

/// Two actions of which one waits for the other.
public struct ActionDependency: Codable, Sendable, Equatable {
    public let kind: DependencyKind
    public let earlier: ActionID
    public let later: ActionID
    public let by: Line
    public let onBehalfOf: PartyID?
    public let at: Instant

    public init(
        kind: DependencyKind, earlier: ActionID, later: ActionID, by: Line, onBehalfOf: PartyID? = nil, at: Instant
    ) {
        self.kind = kind
        self.earlier = earlier
        self.later = later
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.at = at
    }
}

/// A date that does not fit any more, and the one that would.
public struct KnockOnDate: Codable, Sendable, Equatable {
    public let action: ActionID
    public let number: Int
    /// What it waits for.
    public let after: ActionID
    public let starts: CalendarDate?
    public let due: CalendarDate
    public let wouldStart: CalendarDate?
    public let wouldBeDue: CalendarDate

    public init(
        action: ActionID, number: Int, after: ActionID, starts: CalendarDate? = nil, due: CalendarDate,
        wouldStart: CalendarDate? = nil, wouldBeDue: CalendarDate
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

/// Makes an action wait for another.
public struct AddDependency: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.dependencies.add", .command, for: .participants, .post("/actions/{action}/dependencies"),
        "Makes an action wait for another; cycles are refused, and dates that do not fit are warned of.")

    public let action: ActionID
    /// What it waits for.
    public let on: ActionID
    public let kind: DependencyKind

    public init(
        action: ActionID, on: ActionID, kind: DependencyKind
    ) {
        self.action = action
        self.on = on
        self.kind = kind
    }
}

/// Lets an action no longer wait for another.
public struct RemoveDependency: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.dependencies.remove", .command, for: .participants,
        .post("/actions/{action}/dependencies/{on}/removal"),
        "Lets an action no longer wait for another.")

    public let action: ActionID
    public let on: ActionID
    public let reason: Prose

    public init(
        action: ActionID, on: ActionID, reason: Prose
    ) {
        self.action = action
        self.on = on
        self.reason = reason
    }
}

/// What a later date would move.
public struct KnockOnReport: Codable, Sendable, Equatable {
    public let action: ActionID
    public let due: CalendarDate
    public let items: [KnockOnDate]

    public init(
        action: ActionID, due: CalendarDate, items: [KnockOnDate]
    ) {
        self.action = action
        self.due = due
        self.items = items
    }
}

/// Foresees what a later date would move.
public struct ForeseeKnockOn: Request {
    public typealias Answer = KnockOnReport

    public static let definition = RequestDefinition(
        "working-group.dependencies.foresee", .query, for: .everyone, .get("/actions/{action}/knock-on"),
        "Foresees which actions would have to move if an action were due on another day.", cost: .high)

    public let action: ActionID
    /// As it is where it is left out.
    public let due: CalendarDate?

    public init(
        action: ActionID, due: CalendarDate? = nil
    ) {
        self.action = action
        self.due = due
    }
}
