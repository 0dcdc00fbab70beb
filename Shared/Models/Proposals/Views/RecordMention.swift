/// Records that regions discussed a proposal; it is no origin and no support.
public struct RecordMention: Request {
    public typealias Answer = Mention

    public static let definition = define(
        "proposals.mentions.record", .command, for: .secretariat, .post("/proposals/{proposal}/mentions"))

    public let id: MentionID?
    public let proposal: ProposalNumber
    public let regions: [Region]
    public let summary: Prose
    public let source: Line?
}
