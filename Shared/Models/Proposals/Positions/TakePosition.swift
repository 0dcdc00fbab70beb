/// Takes a party's position on a proposal; a new one replaces the former, which stays readable.
public struct TakePosition: Request {
    public typealias Answer = Position

    public static let definition = define(
        "proposals.positions.take", .command, for: .parties, .post("/proposals/{proposal}/positions"))

    public let proposal: ProposalNumber
    /// The actor's own where it is left out.
    public let party: PartyID?
    public let stance: PositionStance
    public let text: Prose?
    /// Needed where the secretariat records a position in the party's place.
    public let recordingReason: Prose?
}
