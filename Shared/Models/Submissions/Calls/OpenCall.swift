/// Opens a call for inputs.
public struct OpenCall: Request {
    public typealias Answer = Call

    public static let definition = define("submissions.calls.open", .command, for: .secretariat, .post("/calls"))

    /// Made by the service where it is left out.
    public let id: CallID?
    public let title: Line
    public let questions: [Prose]
    /// Everybody where it is left out.
    public let audience: [SubmitterClass]?
    public let opens: Instant
    /// Either the instant, or `closesOn`.
    public let closes: Instant?
    /// The last day: the call closes with its end in the zone.
    public let closesOn: CalendarDate?
    /// The secretariat's seat, `Africa/Nairobi`, where it is left out.
    public let zone: TimeZoneName?
    public let modificationDeadline: Instant?
}
