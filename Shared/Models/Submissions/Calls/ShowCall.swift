/// Shows one call.
public struct ShowCall: Request {
    public typealias Answer = Call

    public static let definition = RequestDefinition(
        "submissions.calls.show", .query, for: .everyone, .get("/calls/{call}"),
        "Shows a call with its questions, its closing time and how that changed.")

    public let call: CallID
    /// The reader's own zone, to see the closing time in it.
    public let zone: TimeZoneName?

    public init(call: CallID, zone: TimeZoneName? = nil) {
        self.call = call
        self.zone = zone
    }
}
