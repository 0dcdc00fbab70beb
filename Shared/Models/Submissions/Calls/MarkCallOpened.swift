/// Marks a call as opened by a party: somebody of it has read it.
public struct MarkCallOpened: Request {
    public typealias Answer = CallOpening

    public static let definition = define(
        "submissions.calls.mark-opened", .command, for: .authors, .post("/calls/{call}/openings"))

    public let call: CallID
    /// The actor's own where it is left out.
    public let party: PartyID?
}
