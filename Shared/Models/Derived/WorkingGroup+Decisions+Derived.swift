// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension CorrectDecision {
    public init(
        decision: DecisionID,
        reason: Prose,
        title: Line? = nil,
        takenOn: CalendarDate? = nil,
        session: SessionID? = nil,
        sequence: DecisionSequence? = nil,
        place: Int? = nil,
        paragraphs: [GivenParagraph]? = nil,
        clear: [ClearableDecisionTerm]? = nil,
        _: Void = ()
    ) {
        self.decision = decision
        self.reason = reason
        self.title = title
        self.takenOn = takenOn
        self.session = session
        self.sequence = sequence
        self.place = place
        self.paragraphs = paragraphs
        self.clear = clear
    }
}

extension CorrectDecision {
    public static var summary: String { "Corrects a decision, with the reason. What is left out stays. What it is about is changed by its links." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("decision", DecisionID.self),
                .required("reason", Prose.self),
                .optional("title", Line.self),
                .optional("takenOn", CalendarDate.self),
                .optional("session", SessionID.self),
                .optional("sequence", DecisionSequence.self, "Session or year in which it is counted."),
                .optional("place", Int.self, "Place in its session or year; a free one, or that of a withdrawn decision."),
                .optional("paragraphs", [GivenParagraph].self, "All paragraphs, in the place of the former ones. One whose number stays keeps its status; one whose status has changed cannot be left out."),
                .optional("clear", [ClearableDecisionTerm].self, "Terms to remove from the decision."),
            ])
    }
}

extension Decision {
    public init(
        id: DecisionID,
        number: DecisionNumber,
        title: Line,
        takenOn: CalendarDate,
        session: SessionID? = nil,
        proposals: [ProposalNumber],
        needs: [NeedID],
        documents: [DocumentSymbol],
        paragraphs: [DecisionParagraph],
        recordedAt: Instant,
        withdrawnAt: Instant? = nil,
        corrections: [Correction]? = nil,
        titles: [String: Line]? = nil,
        translations: [Translation]? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.takenOn = takenOn
        self.session = session
        self.proposals = proposals
        self.needs = needs
        self.documents = documents
        self.paragraphs = paragraphs
        self.recordedAt = recordedAt
        self.withdrawnAt = withdrawnAt
        self.corrections = corrections
        self.titles = titles
        self.translations = translations
    }
}

extension Decision: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A decision of the body.",
            [
                .required("id", DecisionID.self),
                .required("number", DecisionNumber.self),
                .required("title", Line.self),
                .required("takenOn", CalendarDate.self),
                .optional("session", SessionID.self, "Session at which it was taken."),
                .required("proposals", [ProposalNumber].self),
                .required("needs", [NeedID].self),
                .required("documents", [DocumentSymbol].self, "Documents on the register, such as the report that contains it."),
                .required("paragraphs", [DecisionParagraph].self),
                .required("recordedAt", Instant.self),
                .optional("withdrawnAt", Instant.self, "When it was withdrawn."),
                .optional("corrections", [Correction].self, "What was corrected, the oldest first, and the withdrawal; left out where there is neither."),
                .optional("titles", [String: Line].self, "The title in other languages, by their tags, as far as it is current; left out where it is in none."),
                .optional("translations", [Translation].self, "What is translated of its words; left out of lists, and where nothing is."),
            ])
    }
}

extension DecisionCorrected {
    public init(
        decision: DecisionID,
        number: DecisionNumber,
        title: Line,
        takenOn: CalendarDate,
        session: SessionID? = nil,
        fields: [Line],
        actors: [PartyID],
        reason: Prose,
        _: Void = ()
    ) {
        self.decision = decision
        self.number = number
        self.title = title
        self.takenOn = takenOn
        self.session = session
        self.fields = fields
        self.actors = actors
        self.reason = reason
    }
}

extension DecisionCorrected {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A decision was corrected.",
            [
                .required("decision", DecisionID.self),
                .required("number", DecisionNumber.self),
                .required("title", Line.self),
                .required("takenOn", CalendarDate.self),
                .optional("session", SessionID.self),
                .required("fields", [Line].self, "The fields that changed."),
                .required("actors", [PartyID].self, "Parties and units that its paragraphs name, or named before."),
                .required("reason", Prose.self),
            ])
    }
}

extension DecisionLinked {
    public init(
        decision: DecisionID,
        number: DecisionNumber,
        proposals: [ProposalNumber],
        needs: [NeedID],
        documents: [DocumentSymbol],
        _: Void = ()
    ) {
        self.decision = decision
        self.number = number
        self.proposals = proposals
        self.needs = needs
        self.documents = documents
    }
}

extension DecisionLinked {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The links of a decision were changed.",
            [
                .required("decision", DecisionID.self),
                .required("number", DecisionNumber.self),
                .required("proposals", [ProposalNumber].self),
                .required("needs", [NeedID].self),
                .required("documents", [DocumentSymbol].self),
            ])
    }
}

extension DecisionParagraph {
    public init(
        number: ParagraphNumber,
        text: Prose,
        type: ParagraphType,
        actors: [PartyID],
        bodies: [Line],
        status: ParagraphStatus,
        supersededBy: DecisionID? = nil,
        history: [ParagraphStep]? = nil,
        allowedStatuses: [ParagraphStatus]? = nil,
        _: Void = ()
    ) {
        self.number = number
        self.text = text
        self.type = type
        self.actors = actors
        self.bodies = bodies
        self.status = status
        self.supersededBy = supersededBy
        self.history = history
        self.allowedStatuses = allowedStatuses
    }
}

extension DecisionParagraph: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A paragraph of a decision, and where it stands.",
            [
                .required("number", ParagraphNumber.self),
                .required("text", Prose.self),
                .required("type", ParagraphType.self),
                .required("actors", [PartyID].self, "Parties and units of the secretariat that it asks to act."),
                .required("bodies", [Line].self, "Other bodies that it asks to act, which are not in the register."),
                .required("status", ParagraphStatus.self),
                .optional("supersededBy", DecisionID.self, "The decision that took its place."),
                .optional("history", [ParagraphStep].self, "Every change of its status, oldest first; left out of lists, as is the field below."),
                .optional("allowedStatuses", [ParagraphStatus].self, "Statuses that are possible now. Not every actor may set each."),
            ])
    }
}

extension DecisionRecorded {
    public init(
        decision: DecisionID,
        number: DecisionNumber,
        title: Line,
        takenOn: CalendarDate,
        session: SessionID? = nil,
        proposals: [ProposalNumber],
        needs: [NeedID],
        documents: [DocumentSymbol],
        actors: [PartyID],
        _: Void = ()
    ) {
        self.decision = decision
        self.number = number
        self.title = title
        self.takenOn = takenOn
        self.session = session
        self.proposals = proposals
        self.needs = needs
        self.documents = documents
        self.actors = actors
    }
}

extension DecisionRecorded {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A decision was recorded.",
            [
                .required("decision", DecisionID.self),
                .required("number", DecisionNumber.self),
                .required("title", Line.self),
                .required("takenOn", CalendarDate.self),
                .optional("session", SessionID.self),
                .required("proposals", [ProposalNumber].self),
                .required("needs", [NeedID].self),
                .required("documents", [DocumentSymbol].self),
                .required("actors", [PartyID].self, "Parties and units that its paragraphs name."),
            ])
    }
}

extension DecisionWithdrawn {
    public init(
        decision: DecisionID,
        number: DecisionNumber,
        title: Line,
        actors: [PartyID],
        reason: Prose,
        _: Void = ()
    ) {
        self.decision = decision
        self.number = number
        self.title = title
        self.actors = actors
        self.reason = reason
    }
}

extension DecisionWithdrawn {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A decision was withdrawn.",
            [
                .required("decision", DecisionID.self),
                .required("number", DecisionNumber.self),
                .required("title", Line.self),
                .required("actors", [PartyID].self, "Parties and units that its paragraphs name."),
                .required("reason", Prose.self),
            ])
    }
}

extension GivenParagraph {
    public init(
        number: ParagraphNumber,
        text: Prose,
        type: ParagraphType,
        actors: [PartyID]? = nil,
        bodies: [Line]? = nil,
        _: Void = ()
    ) {
        self.number = number
        self.text = text
        self.type = type
        self.actors = actors
        self.bodies = bodies
    }
}

extension GivenParagraph: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A paragraph as a decision was taken.",
            [
                .required("number", ParagraphNumber.self),
                .required("text", Prose.self),
                .required("type", ParagraphType.self),
                .optional("actors", [PartyID].self, "Parties and units of the secretariat on record."),
                .optional("bodies", [Line].self),
            ])
    }
}

extension LinkDecision {
    public init(
        decision: DecisionID,
        proposals: [ProposalNumber]? = nil,
        needs: [NeedID]? = nil,
        documents: [DocumentSymbol]? = nil,
        reason: Prose? = nil,
        seen: SeenLinks? = nil,
        _: Void = ()
    ) {
        self.decision = decision
        self.proposals = proposals
        self.needs = needs
        self.documents = documents
        self.reason = reason
        self.seen = seen
    }
}

extension LinkDecision {
    public static var summary: String { "Changes which proposals, needs or documents a decision is about. Lists that are left out stay." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("decision", DecisionID.self),
                .optional("proposals", [ProposalNumber].self),
                .optional("needs", [NeedID].self),
                .optional("documents", [DocumentSymbol].self),
                .optional("reason", Prose.self),
                .optional("seen", SeenLinks.self, "Links of the decision when it was read. Other ones on record are a conflict, which shows both."),
            ])
    }
}

extension ListDecisions {
    public init(
        sequence: DecisionSequence? = nil,
        session: SessionID? = nil,
        proposal: ProposalNumber? = nil,
        need: NeedID? = nil,
        document: DocumentSymbol? = nil,
        actor: PartyID? = nil,
        type: ParagraphType? = nil,
        status: ParagraphStatus? = nil,
        text: SearchText? = nil,
        withdrawn: Bool? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.sequence = sequence
        self.session = session
        self.proposal = proposal
        self.need = need
        self.document = document
        self.actor = actor
        self.type = type
        self.status = status
        self.text = text
        self.withdrawn = withdrawn
        self.after = after
        self.limit = limit
    }
}

extension ListDecisions {
    public static var summary: String { "Lists decisions by the day on which they were taken." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("sequence", DecisionSequence.self),
                .optional("session", SessionID.self),
                .optional("proposal", ProposalNumber.self),
                .optional("need", NeedID.self),
                .optional("document", DocumentSymbol.self),
                .optional("actor", PartyID.self, "Lists only decisions with a paragraph that names the party or unit."),
                .optional("type", ParagraphType.self, "Type of a paragraph."),
                .optional("status", ParagraphStatus.self, "Status of a paragraph; together with `type` or `actor`, of the same paragraph."),
                .optional("text", SearchText.self, "Words in the title or a paragraph."),
                .optional("withdrawn", Bool.self, "Whether to list withdrawn ones as well. Defaults to false."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension MoveParagraph {
    public init(
        decision: DecisionID,
        paragraph: ParagraphNumber,
        to: ParagraphStatus,
        reason: Prose? = nil,
        supersededBy: DecisionID? = nil,
        seen: ParagraphStatus? = nil,
        _: Void = ()
    ) {
        self.decision = decision
        self.paragraph = paragraph
        self.to = to
        self.reason = reason
        self.supersededBy = supersededBy
        self.seen = seen
    }
}

extension MoveParagraph {
    public static var summary: String { "Changes the status of a paragraph of a decision: implemented, elapsed, superseded, require-funding and so on." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("decision", DecisionID.self),
                .required("paragraph", ParagraphNumber.self),
                .required("to", ParagraphStatus.self),
                .optional("reason", Prose.self, "Reason. Required for all but elapsed."),
                .optional("supersededBy", DecisionID.self, "Decision that takes its place. Required for superseded."),
                .optional("seen", ParagraphStatus.self, "Status that you have seen. Another one on record is a conflict."),
            ])
    }
}

extension ParagraphMoved {
    public init(
        decision: DecisionID,
        number: DecisionNumber,
        paragraph: ParagraphNumber,
        from: ParagraphStatus,
        to: ParagraphStatus,
        actors: [PartyID],
        supersededBy: DecisionID? = nil,
        _: Void = ()
    ) {
        self.decision = decision
        self.number = number
        self.paragraph = paragraph
        self.from = from
        self.to = to
        self.actors = actors
        self.supersededBy = supersededBy
    }
}

extension ParagraphMoved {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The status of a paragraph of a decision has changed.",
            [
                .required("decision", DecisionID.self),
                .required("number", DecisionNumber.self),
                .required("paragraph", ParagraphNumber.self),
                .required("from", ParagraphStatus.self),
                .required("to", ParagraphStatus.self),
                .required("actors", [PartyID].self),
                .optional("supersededBy", DecisionID.self),
            ])
    }
}

extension ParagraphStep {
    public init(
        from: ParagraphStatus,
        to: ParagraphStatus,
        by: ActorID,
        onBehalfOf: PartyID? = nil,
        reason: Prose? = nil,
        at: Instant,
        _: Void = ()
    ) {
        self.from = from
        self.to = to
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.reason = reason
        self.at = at
    }
}

extension ParagraphStep: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "One change of a paragraph's status: who, for whom, why, when.",
            [
                .required("from", ParagraphStatus.self),
                .required("to", ParagraphStatus.self),
                .required("by", ActorID.self),
                .optional("onBehalfOf", PartyID.self),
                .optional("reason", Prose.self),
                .required("at", Instant.self),
            ])
    }
}

extension RecordDecision {
    public init(
        id: DecisionID? = nil,
        sequence: DecisionSequence? = nil,
        place: Int? = nil,
        title: Line,
        takenOn: CalendarDate,
        session: SessionID? = nil,
        proposals: [ProposalNumber]? = nil,
        needs: [NeedID]? = nil,
        documents: [DocumentSymbol]? = nil,
        paragraphs: [GivenParagraph],
        _: Void = ()
    ) {
        self.id = id
        self.sequence = sequence
        self.place = place
        self.title = title
        self.takenOn = takenOn
        self.session = session
        self.proposals = proposals
        self.needs = needs
        self.documents = documents
        self.paragraphs = paragraphs
    }
}

extension RecordDecision {
    public static var summary: String { "Records a decision with its paragraphs, under its number or the next one of its session or year." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", DecisionID.self),
                .optional("sequence", DecisionSequence.self, "Defaults to the year of the day."),
                .optional("place", Int.self, "Place of the decision in its session or year. Defaults to the next free one."),
                .required("title", Line.self),
                .required("takenOn", CalendarDate.self),
                .optional("session", SessionID.self),
                .optional("proposals", [ProposalNumber].self),
                .optional("needs", [NeedID].self),
                .optional("documents", [DocumentSymbol].self),
                .required("paragraphs", [GivenParagraph].self),
            ])
    }
}

extension SeenLinks {
    public init(
        proposals: [ProposalNumber]? = nil,
        needs: [NeedID]? = nil,
        documents: [DocumentSymbol]? = nil,
        _: Void = ()
    ) {
        self.proposals = proposals
        self.needs = needs
        self.documents = documents
    }
}

extension SeenLinks: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What a decision was about when somebody read it; a list that is left out is not compared.",
            [
                .optional("proposals", [ProposalNumber].self),
                .optional("needs", [NeedID].self),
                .optional("documents", [DocumentSymbol].self),
            ])
    }
}

extension ShowDecision {
    public init(
        decision: DecisionID,
        _: Void = ()
    ) {
        self.decision = decision
    }
}

extension ShowDecision {
    public static var summary: String { "Shows a decision, by its id or its number, with every change of its paragraphs." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("decision", DecisionID.self),
            ])
    }
}

extension WithdrawDecision {
    public init(
        decision: DecisionID,
        reason: Prose,
        _: Void = ()
    ) {
        self.decision = decision
        self.reason = reason
    }
}

extension WithdrawDecision {
    public static var summary: String { "Withdraws a decision that was not taken so. Nothing new can name it; its number can be given to another." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("decision", DecisionID.self),
                .required("reason", Prose.self),
            ])
    }
}
