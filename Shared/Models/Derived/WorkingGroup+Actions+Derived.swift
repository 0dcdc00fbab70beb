// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ActionBoard {
    public init(
        total: Int,
        byState: [String: Int],
        overdue: Int,
        _: Void = ()
    ) {
        self.total = total
        self.byState = byState
        self.overdue = overdue
    }
}

extension ActionBoard: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "How many actions are in which state.",
            [
                .required("total", Int.self),
                .required("byState", [String: Int].self, "Number of actions by state, for all states."),
                .required("overdue", Int.self),
            ])
    }
}

extension ActionMoved {
    public init(
        action: ActionID,
        number: Int,
        title: Line,
        owner: PartyID,
        move: ActionMove,
        from: ActionState,
        to: ActionState,
        visibility: ActionVisibility? = nil,
        _: Void = ()
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

extension ActionMoved {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A follow-up action moved to another state.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self),
                .required("title", Line.self),
                .required("owner", PartyID.self),
                .required("move", ActionMove.self),
                .required("from", ActionState.self),
                .required("to", ActionState.self),
                .optional("visibility", ActionVisibility.self, "Visibility of the action; nil for public."),
            ])
    }
}

extension ActionProposed {
    public init(
        action: ActionID,
        number: Int,
        title: Line,
        owner: PartyID,
        due: CalendarDate,
        proposals: [ProposalNumber],
        dueAt: Instant? = nil,
        needs: [NeedID]? = nil,
        decisions: [Line]? = nil,
        funding: FundingStatus? = nil,
        visibility: ActionVisibility? = nil,
        zone: TimeZoneName,
        _: Void = ()
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

extension ActionProposed {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A follow-up action was proposed to its owner.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self),
                .required("title", Line.self),
                .required("owner", PartyID.self),
                .required("due", CalendarDate.self),
                .required("proposals", [ProposalNumber].self),
                .optional("dueAt", Instant.self),
                .optional("needs", [NeedID].self),
                .optional("decisions", [Line].self),
                .optional("funding", FundingStatus.self),
                .optional("visibility", ActionVisibility.self, "Visibility of the action; nil for public."),
                .required("zone", TimeZoneName.self, "Time zone of the date."),
            ])
    }
}

extension ActionRevised {
    public init(
        action: ActionID,
        number: Int,
        title: Line,
        owner: PartyID,
        fields: [Line],
        funding: FundingStatus,
        visibility: ActionVisibility,
        proposals: [ProposalNumber],
        needs: [NeedID],
        decisions: [Line],
        _: Void = ()
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

extension ActionRevised {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The terms of an action were changed.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self),
                .required("title", Line.self),
                .required("owner", PartyID.self),
                .required("fields", [Line].self, "The fields that changed."),
                .required("funding", FundingStatus.self),
                .required("visibility", ActionVisibility.self),
                .required("proposals", [ProposalNumber].self),
                .required("needs", [NeedID].self),
                .required("decisions", [Line].self),
            ])
    }
}

extension ActionStep {
    public init(
        move: ActionMove,
        from: ActionState,
        to: ActionState,
        by: ActorID,
        onBehalfOf: PartyID? = nil,
        reason: Prose? = nil,
        at: Instant,
        _: Void = ()
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

extension ActionStep: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "One move of a follow-up action: who, for whom, why, when.",
            [
                .required("move", ActionMove.self),
                .required("from", ActionState.self),
                .required("to", ActionState.self),
                .required("by", ActorID.self),
                .optional("onBehalfOf", PartyID.self),
                .optional("reason", Prose.self),
                .required("at", Instant.self),
            ])
    }
}

extension DueDateApproached {
    public init(
        action: ActionID,
        number: Int,
        title: Line,
        owner: PartyID,
        due: Instant,
        days: Int,
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
        self.days = days
        self.contacts = contacts
        self.visibility = visibility
        self.zone = zone
    }
}

extension DueDateApproached {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An action is due soon.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self),
                .required("title", Line.self),
                .required("owner", PartyID.self),
                .required("due", Instant.self),
                .required("days", Int.self),
                .required("contacts", [ContactID].self),
                .required("visibility", ActionVisibility.self),
                .required("zone", TimeZoneName.self, "Time zone of the date."),
            ])
    }
}

extension DueDatePassed {
    public init(
        action: ActionID,
        number: Int,
        title: Line,
        owner: PartyID,
        due: Instant,
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
        self.contacts = contacts
        self.visibility = visibility
        self.zone = zone
    }
}

extension DueDatePassed {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An action is past its date.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self),
                .required("title", Line.self),
                .required("owner", PartyID.self),
                .required("due", Instant.self),
                .required("contacts", [ContactID].self),
                .required("visibility", ActionVisibility.self),
                .required("zone", TimeZoneName.self, "Time zone of the date."),
            ])
    }
}

extension FollowUpAction {
    public init(
        id: ActionID,
        number: Int,
        version: Int,
        title: Line,
        description: Prose? = nil,
        owner: PartyID,
        ownerKind: OwnerKind,
        ownerName: Line? = nil,
        responsible: Line? = nil,
        contact: ContactID? = nil,
        alternates: [ContactID],
        starts: CalendarDate? = nil,
        due: CalendarDate,
        startsAt: Instant? = nil,
        dueAt: Instant,
        zone: TimeZoneName,
        priority: ActionPriority,
        funding: FundingStatus,
        visibility: ActionVisibility,
        proposals: [ProposalNumber],
        needs: [NeedID],
        decisions: [Line],
        state: ActionState,
        percent: Percent,
        isOverdue: Bool,
        supersededBy: ActionID? = nil,
        suppressedUntil: Instant? = nil,
        history: [ActionStep]? = nil,
        reports: [ProgressReport]? = nil,
        evidence: [Evidence]? = nil,
        extensions: [ActionExtension]? = nil,
        dependencies: [ActionDependency]? = nil,
        knockOn: [KnockOnDate]? = nil,
        origin: ActionOrigin? = nil,
        allowedMoves: [ActionMove]? = nil,
        titles: [String: Line]? = nil,
        translations: [Translation]? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.number = number
        self.version = version
        self.title = title
        self.description = description
        self.owner = owner
        self.ownerKind = ownerKind
        self.ownerName = ownerName
        self.responsible = responsible
        self.contact = contact
        self.alternates = alternates
        self.starts = starts
        self.due = due
        self.startsAt = startsAt
        self.dueAt = dueAt
        self.zone = zone
        self.priority = priority
        self.funding = funding
        self.visibility = visibility
        self.proposals = proposals
        self.needs = needs
        self.decisions = decisions
        self.state = state
        self.percent = percent
        self.isOverdue = isOverdue
        self.supersededBy = supersededBy
        self.suppressedUntil = suppressedUntil
        self.history = history
        self.reports = reports
        self.evidence = evidence
        self.extensions = extensions
        self.dependencies = dependencies
        self.knockOn = knockOn
        self.origin = origin
        self.allowedMoves = allowedMoves
        self.titles = titles
        self.translations = translations
    }
}

extension FollowUpAction: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A follow-up action.",
            [
                .required("id", ActionID.self),
                .required("number", Int.self, "Number of the action, counted from 1."),
                .required("version", Int.self, "Version, one higher with every change. Sent along with a move, it refuses a move that was based on an older state."),
                .required("title", Line.self),
                .optional("description", Prose.self),
                .required("owner", PartyID.self),
                .required("ownerKind", OwnerKind.self),
                .optional("ownerName", Line.self),
                .optional("responsible", Line.self, "Function of the person who carries it out."),
                .optional("contact", ContactID.self, "Contact of the owner who carries it out."),
                .required("alternates", [ContactID].self, "Contacts who are written to where the responsible contact does not answer."),
                .optional("starts", CalendarDate.self),
                .required("due", CalendarDate.self),
                .optional("startsAt", Instant.self),
                .required("dueAt", Instant.self),
                .required("zone", TimeZoneName.self, "Time zone of the two days."),
                .required("priority", ActionPriority.self),
                .required("funding", FundingStatus.self),
                .required("visibility", ActionVisibility.self),
                .required("proposals", [ProposalNumber].self),
                .required("needs", [NeedID].self),
                .required("decisions", [Line].self, "Ids of decisions on record, and texts from before decisions were recorded."),
                .required("state", ActionState.self),
                .required("percent", Percent.self),
                .required("isOverdue", Bool.self),
                .optional("supersededBy", ActionID.self),
                .optional("suppressedUntil", Instant.self, "Escalation is suppressed until then."),
                .optional("history", [ActionStep].self, "Every move, oldest first; left out of lists, as are the fields below."),
                .optional("reports", [ProgressReport].self),
                .optional("evidence", [Evidence].self),
                .optional("extensions", [ActionExtension].self),
                .optional("dependencies", [ActionDependency].self, "Actions that it waits for, and actions that wait for it."),
                .optional("knockOn", [KnockOnDate].self, "Actions that would have to move, where this one ends after they are to begin."),
                .optional("origin", ActionOrigin.self, "Line in the minutes of a session that proposed it."),
                .optional("allowedMoves", [ActionMove].self, "Moves that the reader may make now."),
                .optional("titles", [String: Line].self, "The title in other languages, by their tags, as far as it is current; left out where it is in none."),
                .optional("translations", [Translation].self, "What is translated of its words; left out of lists, and where nothing is."),
            ])
    }
}

extension ListActions {
    public init(
        state: ActionState? = nil,
        open: Bool? = nil,
        owner: PartyID? = nil,
        proposal: ProposalNumber? = nil,
        need: NeedID? = nil,
        overdue: Bool? = nil,
        text: SearchText? = nil,
        region: Region? = nil,
        priority: ActionPriority? = nil,
        dueFrom: CalendarDate? = nil,
        dueUntil: CalendarDate? = nil,
        order: ActionOrder? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.state = state
        self.open = open
        self.owner = owner
        self.proposal = proposal
        self.need = need
        self.overdue = overdue
        self.text = text
        self.region = region
        self.priority = priority
        self.dueFrom = dueFrom
        self.dueUntil = dueUntil
        self.order = order
        self.after = after
        self.limit = limit
    }
}

extension ListActions {
    public static var summary: String { "Lists the follow-up actions that the reader may see, by due date unless another order is asked for." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("state", ActionState.self),
                .optional("open", Bool.self, "Lists only actions that are still to be done, or only the others."),
                .optional("owner", PartyID.self),
                .optional("proposal", ProposalNumber.self),
                .optional("need", NeedID.self),
                .optional("overdue", Bool.self),
                .optional("text", SearchText.self, "Words in the title, in any of its languages, or in the description: all of them."),
                .optional("region", Region.self, "Lists only actions of owners in the region."),
                .optional("priority", ActionPriority.self),
                .optional("dueFrom", CalendarDate.self, "Lists only actions that are due on this day or later."),
                .optional("dueUntil", CalendarDate.self, "Lists only actions that are due on this day or earlier."),
                .optional("order", ActionOrder.self, "Defaults to `due`."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension MoveAction {
    public init(
        action: ActionID,
        move: ActionMove,
        reason: Prose? = nil,
        supersededBy: ActionID? = nil,
        version: Int? = nil,
        despiteUnreviewed: Bool? = nil,
        _: Void = ()
    ) {
        self.action = action
        self.move = move
        self.reason = reason
        self.supersededBy = supersededBy
        self.version = version
        self.despiteUnreviewed = despiteUnreviewed
    }
}

extension MoveAction {
    public static var summary: String { "Moves a follow-up action to its next state: accept, start, complete, verify and so on." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("action", ActionID.self),
                .required("move", ActionMove.self),
                .optional("reason", Prose.self, "Reason. Required to decline, block, return, drop and supersede, and to verify despite what is not reviewed."),
                .optional("supersededBy", ActionID.self, "Action that takes its place. Required to supersede."),
                .optional("version", Int.self, "Version that you have seen. Another one on record is a conflict, which shows the present state."),
                .optional("despiteUnreviewed", Bool.self, "Whether to verify the action although evidence of it is not reviewed, or nothing is attached to it."),
            ])
    }
}

extension ProgressReport {
    public init(
        periodStart: CalendarDate,
        periodEnd: CalendarDate,
        percent: Percent,
        narrative: Prose,
        obstacles: Prose? = nil,
        supportNeeded: Prose? = nil,
        by: ActorID,
        onBehalfOf: PartyID? = nil,
        at: Instant,
        _: Void = ()
    ) {
        self.periodStart = periodStart
        self.periodEnd = periodEnd
        self.percent = percent
        self.narrative = narrative
        self.obstacles = obstacles
        self.supportNeeded = supportNeeded
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.at = at
    }
}

extension ProgressReport: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What was done in a period.",
            [
                .required("periodStart", CalendarDate.self),
                .required("periodEnd", CalendarDate.self),
                .required("percent", Percent.self),
                .required("narrative", Prose.self),
                .optional("obstacles", Prose.self),
                .optional("supportNeeded", Prose.self),
                .required("by", ActorID.self),
                .optional("onBehalfOf", PartyID.self),
                .required("at", Instant.self),
            ])
    }
}

extension ProgressReported {
    public init(
        action: ActionID,
        number: Int,
        title: Line,
        owner: PartyID,
        percent: Percent,
        visibility: ActionVisibility? = nil,
        _: Void = ()
    ) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.percent = percent
        self.visibility = visibility
    }
}

extension ProgressReported {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Progress of an action was reported.",
            [
                .required("action", ActionID.self),
                .required("number", Int.self),
                .required("title", Line.self),
                .required("owner", PartyID.self),
                .required("percent", Percent.self, "How far the action is now, as the report of the latest period says."),
                .optional("visibility", ActionVisibility.self, "Visibility of the action; nil for public."),
            ])
    }
}

extension ProposeAction {
    public init(
        id: ActionID? = nil,
        title: Line,
        description: Prose? = nil,
        owner: PartyID,
        responsible: Line? = nil,
        contact: ContactID? = nil,
        alternates: [ContactID]? = nil,
        starts: CalendarDate? = nil,
        startsAt: Instant? = nil,
        due: CalendarDate? = nil,
        dueAt: Instant? = nil,
        zone: TimeZoneName? = nil,
        priority: ActionPriority? = nil,
        funding: FundingStatus? = nil,
        visibility: ActionVisibility? = nil,
        proposals: [ProposalNumber]? = nil,
        needs: [NeedID]? = nil,
        decisions: [Line]? = nil,
        _: Void = ()
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

extension ProposeAction {
    public static var summary: String { "Proposes a follow-up action to the party, organization or secretariat unit that is to own it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", ActionID.self),
                .required("title", Line.self),
                .optional("description", Prose.self),
                .required("owner", PartyID.self),
                .optional("responsible", Line.self),
                .optional("contact", ContactID.self),
                .optional("alternates", [ContactID].self),
                .optional("starts", CalendarDate.self),
                .optional("startsAt", Instant.self),
                .optional("due", CalendarDate.self, "Last day in the time zone. Give either this or `dueAt`."),
                .optional("dueAt", Instant.self),
                .optional("zone", TimeZoneName.self, "Time zone of the days. Defaults to that of the secretariat's seat."),
                .optional("priority", ActionPriority.self),
                .optional("funding", FundingStatus.self),
                .optional("visibility", ActionVisibility.self),
                .optional("proposals", [ProposalNumber].self),
                .optional("needs", [NeedID].self),
                .optional("decisions", [Line].self, "Ids or numbers of decisions on record."),
            ])
    }
}

extension ReportProgress {
    public init(
        action: ActionID,
        periodStart: CalendarDate,
        periodEnd: CalendarDate,
        percent: Percent,
        narrative: Prose,
        obstacles: Prose? = nil,
        supportNeeded: Prose? = nil,
        _: Void = ()
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

extension ReportProgress {
    public static var summary: String { "Reports on the progress of an action." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("action", ActionID.self),
                .required("periodStart", CalendarDate.self),
                .required("periodEnd", CalendarDate.self),
                .required("percent", Percent.self),
                .required("narrative", Prose.self),
                .optional("obstacles", Prose.self),
                .optional("supportNeeded", Prose.self),
            ])
    }
}

extension ReviseAction {
    public init(
        action: ActionID,
        version: Int,
        reason: Prose,
        title: Line? = nil,
        description: Prose? = nil,
        responsible: Line? = nil,
        contact: ContactID? = nil,
        alternates: [ContactID]? = nil,
        priority: ActionPriority? = nil,
        funding: FundingStatus? = nil,
        visibility: ActionVisibility? = nil,
        proposals: [ProposalNumber]? = nil,
        needs: [NeedID]? = nil,
        decisions: [Line]? = nil,
        clear: [ClearableActionTerm]? = nil,
        _: Void = ()
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

extension ReviseAction {
    public static var summary: String { "Changes an action's terms: the owner who carries it out, the secretariat and the co-chairs the rest. Dates move by extension." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("action", ActionID.self),
                .required("version", Int.self),
                .required("reason", Prose.self),
                .optional("title", Line.self),
                .optional("description", Prose.self),
                .optional("responsible", Line.self),
                .optional("contact", ContactID.self),
                .optional("alternates", [ContactID].self),
                .optional("priority", ActionPriority.self),
                .optional("funding", FundingStatus.self),
                .optional("visibility", ActionVisibility.self),
                .optional("proposals", [ProposalNumber].self),
                .optional("needs", [NeedID].self),
                .optional("decisions", [Line].self, "Ids or numbers of decisions on record."),
                .optional("clear", [ClearableActionTerm].self, "Terms to remove from the action."),
            ])
    }
}

extension ShowAction {
    public init(
        action: ActionID,
        _: Void = ()
    ) {
        self.action = action
    }
}

extension ShowAction {
    public static var summary: String { "Shows an action with its moves, reports, evidence and what may be done now." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("action", ActionID.self),
            ])
    }
}

extension ShowBoard {
    public init(
        _: Void = ()
    ) {
    }
}

extension ShowBoard {
    public static var summary: String { "Counts the follow-up actions per state, and the overdue ones." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
            ])
    }
}
