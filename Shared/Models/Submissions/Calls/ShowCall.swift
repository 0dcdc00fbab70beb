/// Shows a call with its questions, its closing time and how that changed.
public struct ShowCall: Request {
    public typealias Answer = Call

    public static let definition = define("submissions.calls.show", .query, for: .everyone, .get("/calls/{call}"))

    public let call: CallID
    /// Time zone in which the closing time is shown as well.
    public let zone: TimeZoneName?
}
