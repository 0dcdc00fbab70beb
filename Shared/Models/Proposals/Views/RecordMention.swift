/// Records that regions discussed a proposal. A mention is neither origin nor support.
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

extension RecordMention: Limiting {
    public static let limits: [String: Limit] = ["regions": .distinct(1...100)]
}
