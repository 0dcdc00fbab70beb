/// Lists decisions by the day on which they were taken.
public struct ListDecisions: Request {
    public typealias Answer = Page<Decision>

    public static let definition = define("working-group.decisions.list", .query, for: .everyone, .get("/decisions"))

    public let sequence: DecisionSequence?
    public let session: SessionID?
    public let proposal: ProposalNumber?
    public let need: NeedID?
    public let document: DocumentSymbol?
    /// Lists only decisions with a paragraph that names the party or unit.
    public let actor: PartyID?
    /// Type of a paragraph.
    public let type: ParagraphType?
    /// Status of a paragraph; together with `type` or `actor`, of the same paragraph.
    public let status: ParagraphStatus?
    /// Words in the title or a paragraph.
    public let text: SearchText?
    /// Whether to list withdrawn ones as well. Defaults to false.
    public let withdrawn: Bool?
    public let after: String?
    public let limit: PageLimit?
}
