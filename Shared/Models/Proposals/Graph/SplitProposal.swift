/// Splits a proposal into several; each of its originals goes to at least one part.
public struct SplitProposal: Request {
    public typealias Answer = ProposalOperation

    public static let definition = define(
        "proposals.split", .command, for: .secretariat, .post("/proposals/{proposal}/split"))

    public let id: OperationID?
    public let proposal: ProposalNumber
    /// The version that was read before; it is a conflict where there is a newer one.
    public let basedOn: Int?
    public let parts: [SplitPart]
    public let rationale: Prose
    public let session: Line?
}
