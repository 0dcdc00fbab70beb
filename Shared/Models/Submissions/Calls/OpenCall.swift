/// Opens a call for inputs.
public struct OpenCall: Request {
    public typealias Answer = Call

    public static let definition = define(
        "submissions.calls.open", .command, for: .secretariat, .post("/calls"), reach: .everyFocalPoint)

    /// Id of the call. Defaults to a generated one.
    public let id: CallID?
    public let title: Line
    public let questions: [Prose]
    /// Defaults to everybody.
    public let audience: [SubmitterClass]?
    /// Opening time. Defaults to now.
    public let opens: Instant?
    /// Closing time. Give either this or `closesOn`.
    public let closes: Instant?
    /// The last day: the call closes with its end in the zone.
    public let closesOn: CalendarDate?
    /// Defaults to the zone of the secretariat's seat.
    public let zone: TimeZoneName?
    public let modificationDeadline: Instant?
}

extension OpenCall: Limiting {
    public static let limits: [String: Limit] = [
        "questions": .items(0...QuestionNumber.range.upperBound), "audience": .items(0...100),
    ]

    public static let rules: [FieldRule] = [.either("closes", or: "closesOn")]
}
