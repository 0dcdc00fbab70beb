/// Withdraws a party's position on a proposal; it stays readable as withdrawn.
public struct WithdrawPosition: Request {
    public typealias Answer = Position

    public static let definition = define(
        "proposals.positions.withdraw", .command, for: .parties, .post("/proposals/{proposal}/positions/withdrawal"))

    public let proposal: ProposalNumber
    public let party: PartyID?
    /// Needed where the secretariat withdraws it in the party's place.
    public let reason: Prose?
}
