/// Withdraws a party's position on a proposal. It stays readable as withdrawn.
public struct WithdrawPosition: Request {
    public typealias Answer = Position

    public static let definition = define(
        "proposals.positions.withdraw", .command, for: .parties, .post("/proposals/{proposal}/positions/withdrawal"))

    public let proposal: ProposalNumber
    public let party: PartyID?
    /// Reason. Required where the secretariat withdraws it for the party.
    public let reason: Prose?
}
