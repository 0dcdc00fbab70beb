// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension CoverageGaps {
    public init(
        needs: Int,
        needsWithoutProposal: Int,
        needsWithoutAction: Int,
        proposals: Int,
        proposalsWithoutAction: Int,
        actions: Int,
        actionsWithoutEvidence: Int,
        doneWithoutEvidence: Int,
        _: Void = ()
    ) {
        self.needs = needs
        self.needsWithoutProposal = needsWithoutProposal
        self.needsWithoutAction = needsWithoutAction
        self.proposals = proposals
        self.proposalsWithoutAction = proposalsWithoutAction
        self.actions = actions
        self.actionsWithoutEvidence = actionsWithoutEvidence
        self.doneWithoutEvidence = doneWithoutEvidence
    }
}

extension CoverageGaps: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Where the chain from need to evidence is broken, as far as the reader may see it.",
            [
                .required("needs", Int.self),
                .required("needsWithoutProposal", Int.self, "No proposal of the current set answers it."),
                .required("needsWithoutAction", Int.self),
                .required("proposals", Int.self, "Number of proposals in the current set."),
                .required("proposalsWithoutAction", Int.self),
                .required("actions", Int.self, "Number of actions that are neither dropped nor superseded."),
                .required("actionsWithoutEvidence", Int.self, "Number of actions with no evidence, or none that was accepted."),
                .required("doneWithoutEvidence", Int.self, "Number of those that are done or verified."),
            ])
    }
}

extension ListActionGaps {
    public init(
        state: ActionState? = nil,
        done: Bool? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.state = state
        self.done = done
        self.after = after
        self.limit = limit
    }
}

extension ListActionGaps {
    public static var summary: String { "Lists the actions without evidence, by due date." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("state", ActionState.self),
                .optional("done", Bool.self, "Only those that are done, or verified."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ListNeedGaps {
    public init(
        lacking: NeedGap,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.lacking = lacking
        self.after = after
        self.limit = limit
    }
}

extension ListNeedGaps {
    public static var summary: String { "Lists the needs that no current proposal answers, or that no action addresses." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("lacking", NeedGap.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ListProposalGaps {
    public init(
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.after = after
        self.limit = limit
    }
}

extension ListProposalGaps {
    public static var summary: String { "Lists the proposals of the current set that no action follows up." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ShowGaps {
    public init(
        _: Void = ()
    ) {
    }
}

extension ShowGaps {
    public static var summary: String { "Counts needs without a proposal or an action, proposals without an action, and actions without evidence." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
            ])
    }
}

extension ShowTrace {
    public init(
        need: NeedID? = nil,
        proposal: ProposalNumber? = nil,
        decision: Line? = nil,
        action: ActionID? = nil,
        evidence: Int? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.need = need
        self.proposal = proposal
        self.decision = decision
        self.action = action
        self.evidence = evidence
        self.after = after
        self.limit = limit
    }
}

extension ShowTrace {
    public static var summary: String { "Traces needs, proposals, decisions, actions and evidence from any one of them." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("need", NeedID.self, "Start of the trace. Give exactly one of these five."),
                .optional("proposal", ProposalNumber.self),
                .optional("decision", Line.self),
                .optional("action", ActionID.self),
                .optional("evidence", Int.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension Trace {
    public init(
        from: TraceStart,
        needs: [TracedNeed],
        proposals: [TracedProposal],
        decisions: [TracedDecision],
        actions: [TracedAction],
        next: String? = nil,
        _: Void = ()
    ) {
        self.from = from
        self.needs = needs
        self.proposals = proposals
        self.decisions = decisions
        self.actions = actions
        self.next = next
    }
}

extension Trace: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What hangs together: need ↔ proposal ↔ decision ↔ action ↔ evidence, as far as the reader may see it.",
            [
                .required("from", TraceStart.self),
                .required("needs", [TracedNeed].self),
                .required("proposals", [TracedProposal].self),
                .required("decisions", [TracedDecision].self, "Decisions about the start, and those that the actions below carry out."),
                .required("actions", [TracedAction].self, "Actions by due date, a page at a time."),
                .optional("next", String.self, "Value of `after` for the next actions; nil at the end."),
            ])
    }
}

extension TraceStart {
    public init(
        kind: TraceKind,
        id: Line,
        _: Void = ()
    ) {
        self.kind = kind
        self.id = id
    }
}

extension TraceStart: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Where a trace begins.",
            [
                .required("kind", TraceKind.self),
                .required("id", Line.self),
            ])
    }
}

extension TracedAction {
    public init(
        id: ActionID,
        number: Int,
        title: Line,
        owner: PartyID,
        due: CalendarDate,
        state: ActionState,
        percent: Percent,
        needs: [NeedID],
        proposals: [ProposalNumber],
        decisions: [Line],
        evidence: [TracedEvidence],
        _: Void = ()
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.owner = owner
        self.due = due
        self.state = state
        self.percent = percent
        self.needs = needs
        self.proposals = proposals
        self.decisions = decisions
        self.evidence = evidence
    }
}

extension TracedAction: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An action in a trace, with what it follows up and what shows that it was done.",
            [
                .required("id", ActionID.self),
                .required("number", Int.self),
                .required("title", Line.self),
                .required("owner", PartyID.self),
                .required("due", CalendarDate.self),
                .required("state", ActionState.self),
                .required("percent", Percent.self),
                .required("needs", [NeedID].self),
                .required("proposals", [ProposalNumber].self),
                .required("decisions", [Line].self),
                .required("evidence", [TracedEvidence].self),
            ])
    }
}

extension TracedDecision {
    public init(
        id: DecisionID,
        number: DecisionNumber,
        title: Line,
        takenOn: CalendarDate,
        proposals: [ProposalNumber],
        needs: [NeedID],
        _: Void = ()
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.takenOn = takenOn
        self.proposals = proposals
        self.needs = needs
    }
}

extension TracedDecision: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A decision in a trace.",
            [
                .required("id", DecisionID.self),
                .required("number", DecisionNumber.self),
                .required("title", Line.self),
                .required("takenOn", CalendarDate.self),
                .required("proposals", [ProposalNumber].self, "Proposals that it is about."),
                .required("needs", [NeedID].self),
            ])
    }
}

extension TracedEvidence {
    public init(
        number: Int,
        kind: EvidenceKind,
        reference: Line,
        title: Line,
        dated: CalendarDate,
        accepted: Bool? = nil,
        _: Void = ()
    ) {
        self.number = number
        self.kind = kind
        self.reference = reference
        self.title = title
        self.dated = dated
        self.accepted = accepted
    }
}

extension TracedEvidence: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A piece of evidence in a trace.",
            [
                .required("number", Int.self),
                .required("kind", EvidenceKind.self),
                .required("reference", Line.self),
                .required("title", Line.self),
                .required("dated", CalendarDate.self),
                .optional("accepted", Bool.self, "Whether it was accepted; nil before the review."),
            ])
    }
}

extension TracedNeed {
    public init(
        id: NeedID,
        summary: Prose,
        regions: [Region],
        proposals: [ProposalNumber],
        _: Void = ()
    ) {
        self.id = id
        self.summary = summary
        self.regions = regions
        self.proposals = proposals
    }
}

extension TracedNeed: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A need in a trace.",
            [
                .required("id", NeedID.self),
                .required("summary", Prose.self),
                .required("regions", [Region].self),
                .required("proposals", [ProposalNumber].self, "The proposals that answer it."),
            ])
    }
}

extension TracedProposal {
    public init(
        number: ProposalNumber,
        title: Line,
        cluster: Cluster? = nil,
        isCurrent: Bool,
        _: Void = ()
    ) {
        self.number = number
        self.title = title
        self.cluster = cluster
        self.isCurrent = isCurrent
    }
}

extension TracedProposal: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A proposal in a trace.",
            [
                .required("number", ProposalNumber.self),
                .required("title", Line.self),
                .optional("cluster", Cluster.self),
                .required("isCurrent", Bool.self, "Whether it belongs to the current set."),
            ])
    }
}
