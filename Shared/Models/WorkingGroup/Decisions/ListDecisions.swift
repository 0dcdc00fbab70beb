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
