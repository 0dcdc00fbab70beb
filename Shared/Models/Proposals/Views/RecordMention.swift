/// Records that regions discussed a proposal.
public struct RecordMention: Request {
    public typealias Answer = Mention

    public static let definition = RequestDefinition(
        "proposals.mentions.record", .command, for: .secretariat, .post("/proposals/{proposal}/mentions"),
        "Records that regions discussed a proposal; it is no origin and no support.")

    public let id: MentionID?
    public let proposal: ProposalNumber
    public let regions: [Region]
    public let summary: Prose
    public let source: Line?

    public init(
        id: MentionID? = nil, proposal: ProposalNumber, regions: [Region], summary: Prose, source: Line? = nil
    ) {
        self.id = id
        self.proposal = proposal
        self.regions = regions
        self.summary = summary
        self.source = source
    }
}
