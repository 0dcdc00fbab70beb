/// Marks a call as opened by one's party.
public struct MarkCallOpened: Request {
    public typealias Answer = CallOpening

    public static let definition = RequestDefinition(
        "submissions.calls.mark-opened", .command, for: .authors, .post("/calls/{call}/openings"),
        "Marks a call as opened by a party: somebody of it has read it.")

    public let call: CallID
    /// The actor's own where it is left out.
    public let party: PartyID?

    public init(call: CallID, party: PartyID? = nil) {
        self.call = call
        self.party = party
    }
}
