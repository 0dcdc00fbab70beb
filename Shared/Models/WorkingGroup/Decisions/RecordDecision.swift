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
