/// Opens a call for inputs.
public struct OpenCall: Request {
    public typealias Answer = Call

    public static let definition = RequestDefinition(
        "submissions.calls.open", .command, for: .secretariat, .post("/calls"),
        "Opens a call for inputs.")

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

    public init(
        id: CallID? = nil, title: Line, questions: [Prose], audience: [SubmitterClass]? = nil, opens: Instant,
        closes: Instant? = nil, closesOn: CalendarDate? = nil, zone: TimeZoneName? = nil,
        modificationDeadline: Instant? = nil
    ) {
        self.id = id
        self.title = title
        self.questions = questions
        self.audience = audience
        self.opens = opens
        self.closes = closes
        self.closesOn = closesOn
        self.zone = zone
        self.modificationDeadline = modificationDeadline
    }
}
