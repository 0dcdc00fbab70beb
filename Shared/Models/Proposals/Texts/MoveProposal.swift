/// Moves a proposal to another status, as the table of steps allows.
public struct MoveProposal: Request {
    public typealias Answer = ProposalMove

    public static let definition = define(
        "proposals.move", .command, for: .secretariat, .post("/proposals/{proposal}/moves"))

    public let proposal: ProposalNumber
    public let to: ProposalStatus
    /// Reason. Required for a withdrawal.
    public let reason: Prose?
}
