/// Corrects a call, with the reason. What is left out stays; once somebody has answered, so does the number of questions.
public struct CorrectCall: Request {
    public typealias Answer = Call

    public static let definition = define(
        "submissions.calls.correct", .command, for: .secretariat, .post("/calls/{call}/corrections"),
        reach: .everyFocalPoint)

    public let call: CallID
    public let reason: Prose
    public let title: Line?
    public let questions: [Prose]?
    public let audience: [SubmitterClass]?
    public let opens: Instant?
    /// Closing time, which must not have passed. Give either this or `closesOn`.
    public let closes: Instant?
    /// The last day: the call closes with its end in the zone.
    public let closesOn: CalendarDate?
    /// Zone of the closing time. Without a closing time, one that was meant as the end of a day moves to this zone.
    public let zone: TimeZoneName?
    public let modificationDeadline: Instant?
    /// Terms to remove from the call.
    public let clear: [ClearableCallTerm]?

    /// Other words than those of the closing time are found in the inbox.
    public static func reach(of fields: [String: JSONValue]) -> Reach {
        ["closes", "closesOn", "zone"].contains { fields[$0] != nil } ? definition.reach : .few
    }
}

extension CorrectCall: Limiting {
    public static var limits: [String: Limit] { OpenCall.limits.merging(["clear": .items(0...20)]) { $1 } }

    public static let rules: [FieldRule] =
        [
            .revises(
                "title", "questions", "audience", "opens", "closes", "closesOn", "zone", "modificationDeadline",
                clears: true),
            FieldRule(
                "closes", "must not be given beside \(field: "closesOn")", ["closes": .missing], ["closesOn": .missing]),
        ] + FieldRule.clears(ClearableCallTerm.self)
}
