/// Moves a proposal to another status.
public struct MoveProposal: Request {
    public typealias Answer = ProposalMove

    public static let definition = RequestDefinition(
        "proposals.move", .command, for: .secretariat, .post("/proposals/{proposal}/moves"),
        "Moves a proposal to another status, as the table of steps allows.")

    public let proposal: ProposalNumber
    public let to: ProposalStatus
    /// Needed for a withdrawal.
    public let reason: Prose?

    public init(proposal: ProposalNumber, to: ProposalStatus, reason: Prose? = nil) {
        self.proposal = proposal
        self.to = to
        self.reason = reason
    }
}
