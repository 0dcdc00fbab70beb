/// Splits a proposal into several. Each of its originals goes to at least one part.
public struct SplitProposal: Request {
    public typealias Answer = ProposalOperation

    public static let definition = define(
        "proposals.split", .command, for: .secretariat, .post("/proposals/{proposal}/splits"), reach: .concerned)

    public let id: OperationID?
    public let proposal: ProposalNumber
    /// Version that was read. A newer one on record is a conflict.
    public let basedOn: Int?
    public let parts: [SplitPart]
    public let rationale: Prose
    public let session: Line?
}

extension SplitProposal: Limiting {
    public static let limits: [String: Limit] = ["parts": .items(2...100)]
}
