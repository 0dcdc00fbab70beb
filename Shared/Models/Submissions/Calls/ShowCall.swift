/// Shows a call with its questions, its closing time and how that changed.
public struct ShowCall: Request {
    public typealias Answer = Call

    public static let definition = define("submissions.calls.show", .query, for: .everyone, .get("/calls/{call}"))

    public let call: CallID
    /// The reader's own zone, to see the closing time in it.
    public let zone: TimeZoneName?
}
