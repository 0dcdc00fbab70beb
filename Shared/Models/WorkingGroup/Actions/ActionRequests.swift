/// Proposes a follow-up action to its owner.
public struct ProposeAction: Request, Equatable {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.actions.propose", .command, for: .participants, .post("/actions"),
        "Proposes a follow-up action to the party, organisation or secretariat unit that is to own it.")

    public let id: ActionID?
    public let title: Line
    public let description: Prose?
    public let owner: PartyID
    public let responsible: Line?
    public let contact: ContactID?
    public let alternates: [ContactID]?
    public let starts: CalendarDate?
    public let startsAt: Instant?
    /// To the end of this day in the zone; or else dueAt.
    public let due: CalendarDate?
    public let dueAt: Instant?
    /// Where the days are meant; the secretariat's seat where it is left out.
    public let zone: TimeZoneName?
    public let priority: ActionPriority?
    public let funding: FundingStatus?
    public let visibility: ActionVisibility?
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    /// Ids or numbers of decisions on record.
    public let decisions: [Line]?

    public init(
        id: ActionID? = nil, title: Line, description: Prose? = nil, owner: PartyID, responsible: Line? = nil,
        contact: ContactID? = nil, alternates: [ContactID]? = nil, starts: CalendarDate? = nil,
        startsAt: Instant? = nil, due: CalendarDate? = nil, dueAt: Instant? = nil, zone: TimeZoneName? = nil,
        priority: ActionPriority? = nil, funding: FundingStatus? = nil, visibility: ActionVisibility? = nil,
        proposals: [ProposalNumber]? = nil, needs: [NeedID]? = nil, decisions: [Line]? = nil
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.owner = owner
        self.responsible = responsible
        self.contact = contact
        self.alternates = alternates
        self.starts = starts
        self.startsAt = startsAt
        self.due = due
        self.dueAt = dueAt
        self.zone = zone
        self.priority = priority
        self.funding = funding
        self.visibility = visibility
        self.proposals = proposals
        self.needs = needs
        self.decisions = decisions
    }
}

/// Changes the terms of an action, its dates apart.
public struct ReviseAction: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.actions.revise", .command, for: .participants, .post("/actions/{action}/revisions"),
        "Changes an action's terms: the owner who carries it out, the secretariat and the co-chairs the rest. Dates move by extension."
    )

    public let action: ActionID
    public let version: Int
    public let reason: Prose
    public let title: Line?
    public let description: Prose?
    public let responsible: Line?
    public let contact: ContactID?
    public let alternates: [ContactID]?
    public let priority: ActionPriority?
    public let funding: FundingStatus?
    public let visibility: ActionVisibility?
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    /// Ids or numbers of decisions on record.
    public let decisions: [Line]?
    /// Terms that the action is to have no more.
    public let clear: [ClearableActionTerm]?

    public init(
        action: ActionID, version: Int, reason: Prose, title: Line? = nil, description: Prose? = nil,
        responsible: Line? = nil, contact: ContactID? = nil, alternates: [ContactID]? = nil,
        priority: ActionPriority? = nil, funding: FundingStatus? = nil, visibility: ActionVisibility? = nil,
        proposals: [ProposalNumber]? = nil, needs: [NeedID]? = nil, decisions: [Line]? = nil,
        clear: [ClearableActionTerm]? = nil
    ) {
        self.action = action
        self.version = version
        self.reason = reason
        self.title = title
        self.description = description
        self.responsible = responsible
        self.contact = contact
        self.alternates = alternates
        self.priority = priority
        self.funding = funding
        self.visibility = visibility
        self.proposals = proposals
        self.needs = needs
        self.decisions = decisions
        self.clear = clear
    }
}

/// Moves a follow-up action to its next state.
public struct MoveAction: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.actions.move", .command, for: .participants, .post("/actions/{action}/moves"),
        "Moves a follow-up action to its next state: accept, start, complete, verify and so on.")

    public let action: ActionID
    public let move: ActionMove
    /// Required for decline, block, return, drop and supersede.
    public let reason: Prose?
    /// Required for supersede.
    public let supersededBy: ActionID?
    /// The version that the mover has seen; another one is a conflict that shows the present state.
    public let version: Int?

    public init(
        action: ActionID, move: ActionMove, reason: Prose? = nil, supersededBy: ActionID? = nil, version: Int? = nil
    ) {
        self.action = action
        self.move = move
        self.reason = reason
        self.supersededBy = supersededBy
        self.version = version
    }
}

/// Reports on the progress of an action.
public struct ReportProgress: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.actions.report", .command, for: .authors, .post("/actions/{action}/reports"),
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

/// Lists follow-up actions.
public struct ListActions: Request {
    public typealias Answer = Page<FollowUpAction>

    public static let definition = RequestDefinition(
        "working-group.actions.list", .query, for: .everyone, .get("/actions"),
        "Lists the follow-up actions that the reader may see, by due date.")

    public let state: ActionState?
    public let owner: PartyID?
    public let proposal: ProposalNumber?
    public let need: NeedID?
    public let overdue: Bool?
    public let after: String?
    public let limit: PageLimit?

    public init(
        state: ActionState? = nil, owner: PartyID? = nil, proposal: ProposalNumber? = nil, need: NeedID? = nil,
        overdue: Bool? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.state = state
        self.owner = owner
        self.proposal = proposal
        self.need = need
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

    public init(
        action: ActionID
    ) {
        self.action = action
    }
}
