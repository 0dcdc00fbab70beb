/// Reverses a merge or a split. Where that is not possible, the refusal says why.
public struct ReverseOperation: Request {
    public typealias Answer = ProposalOperation

    public static let definition = define(
        "proposals.operations.reverse", .command, for: .secretariat, .post("/operations/{operation}/reversal"),
        reach: .concerned)

    public let operation: OperationID
    public let reason: Prose
}
