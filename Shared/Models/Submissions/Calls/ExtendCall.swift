/// Extends a call, with a reason; the former closing time stays readable.
public struct ExtendCall: Request {
    public typealias Answer = Call

    public static let definition = define(
        "submissions.calls.extend", .command, for: .secretariat, .post("/calls/{call}/extensions"))

    public let call: CallID
    /// Either the instant, or `closesOn`.
    public let closes: Instant?
    /// The last day: the call closes with its end in the call's zone.
    public let closesOn: CalendarDate?
    /// The former one where it is left out, or the new closing time where that is later.
    public let modificationDeadline: Instant?
    public let reason: Prose
}
