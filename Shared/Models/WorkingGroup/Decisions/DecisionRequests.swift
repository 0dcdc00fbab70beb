/// Records a decision that was taken.
public struct RecordDecision: Request, Equatable {
    public typealias Answer = Decision

    public static let definition = RequestDefinition(
        "working-group.decisions.record", .command, for: .secretariat, .post("/decisions"),
        "Records a decision with its paragraphs, under its number or the next one of its session or year.")

    public let id: DecisionID?
    /// The year of the day where it is left out.
    public let sequence: DecisionSequence?
    /// The next one that is free where it is left out.
    public let place: Int?
    public let title: Line
    public let takenOn: CalendarDate
    public let session: SessionID?
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    public let documents: [DocumentSymbol]?
    public let paragraphs: [GivenParagraph]

    public init(
        id: DecisionID? = nil, sequence: DecisionSequence? = nil, place: Int? = nil, title: Line,
        takenOn: CalendarDate, session: SessionID? = nil, proposals: [ProposalNumber]? = nil,
        needs: [NeedID]? = nil, documents: [DocumentSymbol]? = nil, paragraphs: [GivenParagraph]
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

/// A paragraph as a decision was taken.
public struct GivenParagraph: Codable, Sendable, Equatable {
    public let number: ParagraphNumber
    public let text: Prose
    public let type: ParagraphType
    /// Parties and units of the secretariat on record.
    public let actors: [PartyID]?
    public let bodies: [Line]?

    public init(
        number: ParagraphNumber, text: Prose, type: ParagraphType, actors: [PartyID]? = nil, bodies: [Line]? = nil
    ) {
        self.number = number
        self.text = text
        self.type = type
        self.actors = actors
        self.bodies = bodies
    }
}

/// Says anew what a decision is about.
public struct LinkDecision: Request {
    public typealias Answer = Decision

    public static let definition = RequestDefinition(
        "working-group.decisions.link", .command, for: .secretariat, .post("/decisions/{decision}/links"),
        "Says anew which proposals, needs or documents a decision is about; what is left out stays.")

    public let decision: DecisionID
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    public let documents: [DocumentSymbol]?
    public let reason: Prose?
    /// What the decision was about when it was read; another list is a conflict that shows both.
    public let seen: SeenLinks?

    public init(
        decision: DecisionID, proposals: [ProposalNumber]? = nil, needs: [NeedID]? = nil,
        documents: [DocumentSymbol]? = nil, reason: Prose? = nil, seen: SeenLinks? = nil
    ) {
        self.decision = decision
        self.proposals = proposals
        self.needs = needs
        self.documents = documents
        self.reason = reason
        self.seen = seen
    }
}

/// What a decision was about when somebody read it; a list that is left out is not compared.
public struct SeenLinks: Codable, Sendable, Equatable {
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    public let documents: [DocumentSymbol]?

    public init(proposals: [ProposalNumber]? = nil, needs: [NeedID]? = nil, documents: [DocumentSymbol]? = nil) {
        self.proposals = proposals
        self.needs = needs
        self.documents = documents
    }
}

/// Changes the status of a paragraph.
public struct MoveParagraph: Request {
    public typealias Answer = Decision

    public static let definition = RequestDefinition(
        "working-group.decisions.move", .command, for: .participants, .post("/decisions/{decision}/moves"),
        "Changes the status of a paragraph of a decision: implemented, elapsed, superseded, require-funding and so on.")

    public let decision: DecisionID
    public let paragraph: ParagraphNumber
    public let to: ParagraphStatus
    /// Required for all but elapsed.
    public let reason: Prose?
    /// Required for superseded.
    public let supersededBy: DecisionID?
    /// The status that the mover has seen; another one is a conflict.
    public let seen: ParagraphStatus?

    public init(
        decision: DecisionID, paragraph: ParagraphNumber, to: ParagraphStatus, reason: Prose? = nil,
        supersededBy: DecisionID? = nil, seen: ParagraphStatus? = nil
    ) {
        self.decision = decision
        self.paragraph = paragraph
        self.to = to
        self.reason = reason
        self.supersededBy = supersededBy
        self.seen = seen
    }
}

/// Lists decisions.
public struct ListDecisions: Request {
    public typealias Answer = Page<Decision>

    public static let definition = RequestDefinition(
        "working-group.decisions.list", .query, for: .everyone, .get("/decisions"),
        "Lists decisions by the day on which they were taken.")

    public let sequence: DecisionSequence?
    public let session: SessionID?
    public let proposal: ProposalNumber?
    public let need: NeedID?
    public let document: DocumentSymbol?
    /// A party or unit that a paragraph names.
    public let actor: PartyID?
    /// Of a paragraph.
    public let type: ParagraphType?
    /// Of a paragraph; with `type` or `actor`, of the same one.
    public let status: ParagraphStatus?
    /// In the title or a paragraph.
    public let text: SearchText?
    public let after: String?
    public let limit: PageLimit?

    public init(
        sequence: DecisionSequence? = nil, session: SessionID? = nil, proposal: ProposalNumber? = nil,
        need: NeedID? = nil, document: DocumentSymbol? = nil, actor: PartyID? = nil, type: ParagraphType? = nil,
        status: ParagraphStatus? = nil, text: SearchText? = nil, after: String? = nil, limit: PageLimit? = nil
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
        self.after = after
        self.limit = limit
    }
}

/// Shows a decision.
public struct ShowDecision: Request {
    public typealias Answer = Decision

    public static let definition = RequestDefinition(
        "working-group.decisions.show", .query, for: .everyone, .get("/decisions/{decision}"),
        "Shows a decision, by its id or its number, with every change of its paragraphs.")

    /// An id or a number.
    public let decision: Line

    public init(decision: Line) { self.decision = decision }
}
