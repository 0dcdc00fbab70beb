/// Withdraws a call that should not have been opened. What was submitted to it stays on record.
public struct WithdrawCall: Request {
    public typealias Answer = Call

    public static let definition = define(
        "submissions.calls.withdraw", .command, for: .secretariat, .post("/calls/{call}/withdrawal"),
        reach: .everyFocalPoint)

    public let call: CallID
    public let reason: Prose
}
