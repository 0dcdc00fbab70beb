/// An action is due soon.
public struct ActionDueSoon: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.due-soon.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let due: Instant
    public let days: Int
    public let contacts: [ContactID]
    public let visibility: ActionVisibility
    /// In which the date is meant; nil is the secretariat's.
    public let zone: TimeZoneName?

    public init(
        action: ActionID, number: Int, title: Line, owner: PartyID, due: Instant, days: Int, contacts: [ContactID],
        visibility: ActionVisibility, zone: TimeZoneName? = nil
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.due = due
        self.days = days
        self.contacts = contacts
        self.visibility = visibility
        self.zone = zone
    }
}

/// An action is past its date.
public struct ActionOverdue: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.overdue.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let due: Instant
    public let contacts: [ContactID]
    public let visibility: ActionVisibility
    /// In which the date is meant; nil is the secretariat's.
    public let zone: TimeZoneName?

    public init(
        action: ActionID, number: Int, title: Line, owner: PartyID, due: Instant, contacts: [ContactID],
        visibility: ActionVisibility, zone: TimeZoneName? = nil
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.due = due
        self.contacts = contacts
        self.visibility = visibility
        self.zone = zone
    }
}

/// A step of escalation was taken about an action that is past its date.
public struct ActionEscalated: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.escalated.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let due: Instant
    public let round: Int
    public let level: EscalationLevel
    /// Who is turned to; empty where a role is, or nobody holds the office.
    public let contacts: [ContactID]
    public let visibility: ActionVisibility
    /// In which the date is meant; nil is the secretariat's.
    public let zone: TimeZoneName?

    public init(
        action: ActionID, number: Int, title: Line, owner: PartyID, due: Instant, round: Int, level: EscalationLevel,
        contacts: [ContactID], visibility: ActionVisibility, zone: TimeZoneName? = nil
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

/// Escalation of an action was suppressed.
public struct EscalationSuppressed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.escalation.suppressed.v1"

    public let action: ActionID
    public let number: Int
    public let owner: PartyID
    public let until: Instant?

    public init(
        action: ActionID, number: Int, owner: PartyID, until: Instant? = nil
    ) {
        self.action = action
        self.number = number
        self.owner = owner
        self.until = until
    }
}

/// Escalation of an action goes on.
public struct EscalationResumed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.escalation.resumed.v1"

    public let action: ActionID
    public let number: Int
    public let owner: PartyID

    public init(
        action: ActionID, number: Int, owner: PartyID
    ) {
        self.action = action
        self.number = number
        self.owner = owner
    }
}
