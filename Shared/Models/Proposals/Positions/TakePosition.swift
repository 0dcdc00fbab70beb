/// Takes a party's position on a proposal. It replaces the former one, which stays readable.
public struct TakePosition: Request {
    public typealias Answer = Position

    public static let definition = define(
        "proposals.positions.take", .command, for: .parties, .post("/proposals/{proposal}/positions"))

    public let proposal: ProposalNumber
    /// Party that you act for. Defaults to your own.
    public let party: PartyID?
    public let stance: PositionStance
    public let text: Prose?
    /// Reason. Required where the secretariat records a position for the party.
    public let recordingReason: Prose?
}
