/// Withdraws a point that nobody has made so. It is counted, listed and found no more; who cites it still finds it.
public struct WithdrawPoint: Request {
    public typealias Answer = Point

    public static let definition = define(
        "submissions.points.withdraw", .command, for: .secretariat, .post("/points/{point}/withdrawal"))

    public let point: PointID
    public let reason: Prose
}
