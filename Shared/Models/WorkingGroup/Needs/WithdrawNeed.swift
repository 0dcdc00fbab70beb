/// Withdraws a need that was not identified so. It is no gap any more, and nothing new can name it.
public struct WithdrawNeed: Request {
    public typealias Answer = Need

    public static let definition = define(
        "working-group.needs.withdraw", .command, for: .secretariat, .post("/needs/{need}/withdrawal"))

    public let need: NeedID
    public let reason: Prose
}
