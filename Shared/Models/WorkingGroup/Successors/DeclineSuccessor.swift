/// Declines a proposed successor. Name and address are forgotten.
public struct DeclineSuccessor: Request {
    public typealias Answer = Successor

    public static let definition = define(
        "working-group.successors.decline", .command, for: .secretariat, .post("/successors/{successor}/refusal"))

    public let successor: SuccessorID
    public let reason: Prose
}
