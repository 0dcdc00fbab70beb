/// A follow-up action was proposed to its owner.
public struct ActionProposed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.proposed.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let due: CalendarDate
    public let proposals: [ProposalNumber]

    public init(
        action: ActionID, number: Int, title: Line, owner: PartyID, due: CalendarDate, proposals: [ProposalNumber]
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.due = due
        self.proposals = proposals
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

    public init(
        action: ActionID, number: Int, title: Line, owner: PartyID, move: ActionMove, from: ActionState, to: ActionState
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.move = move
        self.from = from
        self.to = to
    }
}

/// Progress of an action was reported.
public struct ProgressReported: Event, Equatable {
    public static let type: EventType = "npp16.working-group.action.progress-reported.v1"

    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let percent: Percent

    public init(action: ActionID, number: Int, title: Line, owner: PartyID, percent: Percent) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.percent = percent
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

    public init(action: ActionID, number: Int, title: Line, owner: PartyID, kind: EvidenceKind) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.kind = kind
    }
}
