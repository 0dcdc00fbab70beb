/// How pressing a follow-up action is.
public enum ActionPriority: String, Word {
    case low
    case normal
    case high
}

/// Whether there is money. An unfunded action is never late: all is “subject to available resources”.
public enum FundingStatus: String, Word {
    case funded
    case partlyFunded
    case unfunded
}

/// What shows that something was done.
public enum EvidenceKind: String, Word {
    case link
    case document
}

/// A follow-up action.
public struct FollowUpAction: Codable, Sendable, Equatable {
    public let id: ActionID
    /// Counted from 1, for people.
    public let number: Int
    public let title: Line
    public let description: Prose?
    public let owner: PartyID
    public let ownerName: Line?
    /// Who does it, by function.
    public let responsible: Line?
    public let starts: CalendarDate?
    public let due: CalendarDate
    public let priority: ActionPriority
    public let funding: FundingStatus
    public let proposals: [ProposalNumber]
    public let needs: [NeedID]
    public let state: ActionState
    public let percent: Percent
    public let isOverdue: Bool
    public let supersededBy: ActionID?
    /// Every move, oldest first; left out of lists, as are the three fields below.
    public let history: [ActionStep]?
    public let reports: [ProgressReport]?
    public let evidence: [Evidence]?
    /// What the state machine allows now, whoever asks.
    public let allowedMoves: [ActionMove]?

    public init(
        id: ActionID, number: Int, title: Line, description: Prose? = nil, owner: PartyID, ownerName: Line? = nil,
        responsible: Line? = nil, starts: CalendarDate? = nil, due: CalendarDate, priority: ActionPriority,
        funding: FundingStatus, proposals: [ProposalNumber], needs: [NeedID], state: ActionState, percent: Percent,
        isOverdue: Bool, supersededBy: ActionID? = nil, history: [ActionStep]? = nil, reports: [ProgressReport]? = nil,
        evidence: [Evidence]? = nil, allowedMoves: [ActionMove]? = nil
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.description = description
        self.owner = owner
        self.ownerName = ownerName
        self.responsible = responsible
        self.starts = starts
        self.due = due
        self.priority = priority
        self.funding = funding
        self.proposals = proposals
        self.needs = needs
        self.state = state
        self.percent = percent
        self.isOverdue = isOverdue
        self.supersededBy = supersededBy
        self.history = history
        self.reports = reports
        self.evidence = evidence
        self.allowedMoves = allowedMoves
    }
}

/// One move of a follow-up action: who, for whom, why, when.
public struct ActionStep: Codable, Sendable, Equatable {
    public let move: ActionMove
    public let from: ActionState
    public let to: ActionState
    public let by: Line
    public let onBehalfOf: PartyID?
    public let reason: Prose?
    public let at: Instant

    public init(
        move: ActionMove, from: ActionState, to: ActionState, by: Line, onBehalfOf: PartyID? = nil,
        reason: Prose? = nil, at: Instant
    ) {
        self.move = move
        self.from = from
        self.to = to
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.reason = reason
        self.at = at
    }
}

/// What was done in a period.
public struct ProgressReport: Codable, Sendable, Equatable {
    public let periodStart: CalendarDate
    public let periodEnd: CalendarDate
    public let percent: Percent
    public let narrative: Prose
    public let obstacles: Prose?
    public let supportNeeded: Prose?
    public let by: Line
    public let at: Instant

    public init(
        periodStart: CalendarDate, periodEnd: CalendarDate, percent: Percent, narrative: Prose, obstacles: Prose? = nil,
        supportNeeded: Prose? = nil, by: Line, at: Instant
    ) {
        self.periodStart = periodStart
        self.periodEnd = periodEnd
        self.percent = percent
        self.narrative = narrative
        self.obstacles = obstacles
        self.supportNeeded = supportNeeded
        self.by = by
        self.at = at
    }
}

/// What shows that something was done.
public struct Evidence: Codable, Sendable, Equatable {
    public let kind: EvidenceKind
    /// A link or a document symbol.
    public let reference: Line
    public let title: Line
    public let dated: CalendarDate
    public let by: Line
    public let at: Instant

    public init(kind: EvidenceKind, reference: Line, title: Line, dated: CalendarDate, by: Line, at: Instant) {
        self.kind = kind
        self.reference = reference
        self.title = title
        self.dated = dated
        self.by = by
        self.at = at
    }
}

/// Proposes a follow-up action to its owner.
public struct ProposeAction: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.actions.propose", .command, for: .roles([.secretariat, .coChair, .focalPoint, .delegate]),
        .post("/actions"),
        "Proposes a follow-up action to the party that is to own it.")

    public let id: ActionID?
    public let title: Line
    public let description: Prose?
    public let owner: PartyID
    public let responsible: Line?
    public let starts: CalendarDate?
    public let due: CalendarDate
    public let priority: ActionPriority?
    public let funding: FundingStatus?
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?

    public init(
        id: ActionID? = nil, title: Line, description: Prose? = nil, owner: PartyID, responsible: Line? = nil,
        starts: CalendarDate? = nil, due: CalendarDate, priority: ActionPriority? = nil, funding: FundingStatus? = nil,
        proposals: [ProposalNumber]? = nil, needs: [NeedID]? = nil
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.owner = owner
        self.responsible = responsible
        self.starts = starts
        self.due = due
        self.priority = priority
        self.funding = funding
        self.proposals = proposals
        self.needs = needs
    }
}

/// Moves a follow-up action to its next state.
public struct MoveAction: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.actions.move", .command, for: .roles([.secretariat, .coChair, .focalPoint, .delegate]),
        .post("/actions/{action}/moves"),
        "Moves a follow-up action to its next state: accept, start, complete, verify and so on.")

    public let action: ActionID
    public let move: ActionMove
    /// Required for decline, block, return, drop and supersede.
    public let reason: Prose?
    /// Required for supersede.
    public let supersededBy: ActionID?

    public init(action: ActionID, move: ActionMove, reason: Prose? = nil, supersededBy: ActionID? = nil) {
        self.action = action
        self.move = move
        self.reason = reason
        self.supersededBy = supersededBy
    }
}

/// Reports on the progress of an action.
public struct ReportProgress: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.actions.report", .command, for: .parties, .post("/actions/{action}/reports"),
        "Reports on the progress of an action.")

    public let action: ActionID
    public let periodStart: CalendarDate
    public let periodEnd: CalendarDate
    public let percent: Percent
    public let narrative: Prose
    public let obstacles: Prose?
    public let supportNeeded: Prose?

    public init(
        action: ActionID, periodStart: CalendarDate, periodEnd: CalendarDate, percent: Percent, narrative: Prose,
        obstacles: Prose? = nil, supportNeeded: Prose? = nil
    ) {
        self.action = action
        self.periodStart = periodStart
        self.periodEnd = periodEnd
        self.percent = percent
        self.narrative = narrative
        self.obstacles = obstacles
        self.supportNeeded = supportNeeded
    }
}

/// Attaches evidence to an action.
public struct AttachEvidence: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.actions.attach-evidence", .command, for: .parties, .post("/actions/{action}/evidence"),
        "Attaches a link or a document symbol as evidence to an action.")

    public let action: ActionID
    public let kind: EvidenceKind
    public let reference: Line
    public let title: Line
    public let dated: CalendarDate

    public init(action: ActionID, kind: EvidenceKind, reference: Line, title: Line, dated: CalendarDate) {
        self.action = action
        self.kind = kind
        self.reference = reference
        self.title = title
        self.dated = dated
    }
}

/// Lists follow-up actions.
public struct ListActions: Request {
    public typealias Answer = Page<FollowUpAction>

    public static let definition = RequestDefinition(
        "working-group.actions.list", .query, for: .everyone, .get("/actions"),
        "Lists follow-up actions by due date.")

    public let state: ActionState?
    public let owner: PartyID?
    public let proposal: ProposalNumber?
    public let overdue: Bool?
    public let after: String?
    public let limit: PageLimit?

    public init(
        state: ActionState? = nil, owner: PartyID? = nil, proposal: ProposalNumber? = nil, overdue: Bool? = nil,
        after: String? = nil, limit: PageLimit? = nil
    ) {
        self.state = state
        self.owner = owner
        self.proposal = proposal
        self.overdue = overdue
        self.after = after
        self.limit = limit
    }
}

/// Shows an action with its history.
public struct ShowAction: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.actions.show", .query, for: .everyone, .get("/actions/{action}"),
        "Shows an action with its moves, reports, evidence and what may be done now.")

    public let action: ActionID

    public init(action: ActionID) {
        self.action = action
    }
}

/// How many actions are in which state.
public struct ActionBoard: Codable, Sendable, Equatable {
    public let total: Int
    /// By the words of ActionState; all of them.
    public let byState: [String: Int]
    public let overdue: Int

    public init(total: Int, byState: [String: Int], overdue: Int) {
        self.total = total
        self.byState = byState
        self.overdue = overdue
    }
}

/// Counts the actions per state.
public struct ShowBoard: Request {
    public typealias Answer = ActionBoard

    public static let definition = RequestDefinition(
        "working-group.actions.board", .query, for: .everyone, .get("/board"),
        "Counts the follow-up actions per state, and the overdue ones.")

    public init() {}
}
