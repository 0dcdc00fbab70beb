/// Confirms a proposed successor, from the first day in office on: the office is handed over, and open actions with it.
public struct ConfirmSuccessor: Request {
    public typealias Answer = Successor

    public static let definition = define(
        "working-group.successors.confirm", .command, for: .secretariat, .post("/successors/{successor}/confirmation"))

    public let successor: SuccessorID
}
