/// Moves the closing time of a call to a later one.
public struct ExtendCall: Request {
    public typealias Answer = Call

    public static let definition = RequestDefinition(
        "submissions.calls.extend", .command, for: .secretariat, .post("/calls/{call}/extensions"),
        "Extends a call, with a reason; the former closing time stays readable.")

    public let call: CallID
    /// Either the instant, or `closesOn`.
    public let closes: Instant?
    /// The last day: the call closes with its end in the call's zone.
    public let closesOn: CalendarDate?
    /// The former one where it is left out, or the new closing time where that is later.
    public let modificationDeadline: Instant?
    public let reason: Prose

    public init(
        call: CallID, closes: Instant? = nil, closesOn: CalendarDate? = nil, modificationDeadline: Instant? = nil,
        reason: Prose
    ) {
        self.call = call
        self.closes = closes
        self.closesOn = closesOn
        self.modificationDeadline = modificationDeadline
        self.reason = reason
    }
}
