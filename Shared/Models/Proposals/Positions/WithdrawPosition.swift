/// Withdraws a party's position.
public struct WithdrawPosition: Request {
    public typealias Answer = Position

    public static let definition = RequestDefinition(
        "proposals.positions.withdraw", .command, for: .parties, .post("/proposals/{proposal}/positions/withdrawal"),
        "Withdraws a party's position on a proposal; it stays readable as withdrawn.")

    public let proposal: ProposalNumber
    public let party: PartyID?
    /// Needed where the secretariat withdraws it in the party's place.
    public let reason: Prose?

    public init(proposal: ProposalNumber, party: PartyID? = nil, reason: Prose? = nil) {
        self.proposal = proposal
        self.party = party
        self.reason = reason
    }
}
