/// Marks a call as opened by a party, whose delegation has read it.
public struct RecordCallOpening: Request {
    public typealias Answer = CallOpening

    public static let definition = define(
        "submissions.call-openings.record", .command, for: .authors, .post("/calls/{call}/openings"))

    public let call: CallID
    /// Party that you act for. Defaults to your own.
    public let party: PartyID?
}
