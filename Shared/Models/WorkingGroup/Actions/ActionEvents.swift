/// A follow-up action was proposed to its owner.
public struct ActionProposed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.proposed.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let due: CalendarDate
    public let proposals: [ProposalNumber]
    public let dueAt: Instant?
    public let needs: [NeedID]?
    public let decisions: [Line]?
    public let funding: FundingStatus?
    /// nil is public.
    public let visibility: ActionVisibility?
    /// In which its date is meant; nil is the secretariat's.
    public let zone: TimeZoneName?

    public init(
        action: ActionID, number: Int, title: Line, owner: PartyID, due: CalendarDate, proposals: [ProposalNumber],
        dueAt: Instant? = nil, needs: [NeedID]? = nil, decisions: [Line]? = nil, funding: FundingStatus? = nil,
        visibility: ActionVisibility? = nil, zone: TimeZoneName? = nil
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.due = due
        self.proposals = proposals
        self.dueAt = dueAt
        self.needs = needs
        self.decisions = decisions
        self.funding = funding
        self.visibility = visibility
        self.zone = zone
    }
}

/// A follow-up action moved to another state.
public struct ActionMoved: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.moved.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let move: ActionMove
    public let from: ActionState
    public let to: ActionState
    /// nil is public.
    public let visibility: ActionVisibility?

    public init(
        action: ActionID, number: Int, title: Line, owner: PartyID, move: ActionMove, from: ActionState,
        to: ActionState, visibility: ActionVisibility? = nil
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.move = move
        self.from = from
        self.to = to
        self.visibility = visibility
    }
}

/// Progress of an action was reported.
public struct ProgressReported: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.progress-reported.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    /// How far the action is now, as the report of the latest period says.
    public let percent: Percent
    /// nil is public.
    public let visibility: ActionVisibility?

    public init(
        action: ActionID, number: Int, title: Line, owner: PartyID, percent: Percent,
        visibility: ActionVisibility? = nil
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.percent = percent
        self.visibility = visibility
    }
}

/// Evidence was attached to an action.
public struct EvidenceAttached: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.evidence-attached.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let kind: EvidenceKind
    /// nil is public.
    public let visibility: ActionVisibility?

    public init(
        action: ActionID, number: Int, title: Line, owner: PartyID, kind: EvidenceKind,
        visibility: ActionVisibility? = nil
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.kind = kind
        self.visibility = visibility
    }
}

/// The terms of an action were changed.
public struct ActionRevised: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.revised.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    /// The fields that changed.
    public let fields: [Line]
    public let funding: FundingStatus
    public let visibility: ActionVisibility
    public let proposals: [ProposalNumber]
    public let needs: [NeedID]
    public let decisions: [Line]

    public init(
        action: ActionID, number: Int, title: Line, owner: PartyID, fields: [Line], funding: FundingStatus,
        visibility: ActionVisibility, proposals: [ProposalNumber], needs: [NeedID], decisions: [Line]
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.fields = fields
        self.funding = funding
        self.visibility = visibility
        self.proposals = proposals
        self.needs = needs
        self.decisions = decisions
    }
}

/// Evidence was reviewed.
public struct EvidenceReviewed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.evidence-reviewed.v1"

    public let action: ActionID
    public let number: Int
    public let owner: PartyID
    public let evidence: Int
    public let accepted: Bool
    /// Of the action; nil in events of the first days.
    public let title: Line?
    /// Who may see the action; nil in events of the first days.
    public let visibility: ActionVisibility?

    public init(
        action: ActionID, number: Int, owner: PartyID, evidence: Int, accepted: Bool, title: Line? = nil,
        visibility: ActionVisibility? = nil
    ) {
        self.action = action
        self.number = number
        self.owner = owner
        self.evidence = evidence
        self.accepted = accepted
        self.title = title
        self.visibility = visibility
    }
}

/// More time was asked for.
public struct ExtensionRequested: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.extension-requested.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let `extension`: ExtensionID
    public let formerDue: Instant
    public let newDue: Instant
    /// In which both dates are meant; nil is the secretariat's.
    public let zone: TimeZoneName?
    /// Who may see the action; nil in events of the first days.
    public let visibility: ActionVisibility?

    public init(
        action: ActionID, number: Int, title: Line, owner: PartyID, `extension`: ExtensionID, formerDue: Instant,
        newDue: Instant, zone: TimeZoneName? = nil, visibility: ActionVisibility? = nil
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

/// More time was approved or declined.
public struct ExtensionDecided: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.extension-decided.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let `extension`: ExtensionID
    public let state: ExtensionState
    public let formerDue: Instant
    public let newDue: Instant
    /// In which both dates are meant; nil is the secretariat's.
    public let zone: TimeZoneName?
    /// Who may see the action; nil in events of the first days.
    public let visibility: ActionVisibility?

    public init(
        action: ActionID, number: Int, title: Line, owner: PartyID, `extension`: ExtensionID, state: ExtensionState,
        formerDue: Instant, newDue: Instant, zone: TimeZoneName? = nil, visibility: ActionVisibility? = nil
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

/// An action waits for another.
public struct DependencyAdded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.dependency.added.v1"

    public let kind: DependencyKind
    public let earlier: ActionID
    public let later: ActionID

    public init(
        kind: DependencyKind, earlier: ActionID, later: ActionID
    ) {
        self.kind = kind
        self.earlier = earlier
        self.later = later
    }
}

/// An action no longer waits for another.
public struct DependencyRemoved: Event, Equatable {
    public static let type: EventType = "npp16.working-group.dependency.removed.v1"

    public let earlier: ActionID
    public let later: ActionID

    public init(
        earlier: ActionID, later: ActionID
    ) {
        self.earlier = earlier
        self.later = later
    }
}
