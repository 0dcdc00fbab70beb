/// Lists decisions by the day on which they were taken.
public struct ListDecisions: Request {
    public typealias Answer = Page<Decision>

    public static let definition = define("working-group.decisions.list", .query, for: .everyone, .get("/decisions"))

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
}
