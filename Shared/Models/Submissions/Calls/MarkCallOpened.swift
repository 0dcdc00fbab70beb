/// Marks a call as opened by a party, whose delegation has read it.
public struct MarkCallOpened: Request {
    public typealias Answer = CallOpening

    public static let definition = define(
        "submissions.calls.mark-opened", .command, for: .authors, .post("/calls/{call}/openings"))

    public let call: CallID
    /// Party that you act for. Defaults to your own.
    public let party: PartyID?
}
