/// Extends a call, with a reason; the former closing time stays readable.
public struct ExtendCall: Request {
    public typealias Answer = Call

    public static let definition = define(
        "submissions.calls.extend", .command, for: .secretariat, .post("/calls/{call}/extensions"),
        reach: .everyFocalPoint)

    public let call: CallID
    /// Closing time. Give either this or `closesOn`.
    public let closes: Instant?
    /// The last day: the call closes with its end in the call's zone.
    public let closesOn: CalendarDate?
    /// Time from which submissions can no longer be revised. Defaults to the former one, or to the new closing time
    /// where that is later.
    public let modificationDeadline: Instant?
    public let reason: Prose
}

extension ExtendCall: Limiting {
    public static let rules: [FieldRule] = [.either("closes", or: "closesOn")]
}
