/// Reverses a merge or a split: the former state is back, or it is said what stands in the way.
public struct ReverseOperation: Request {
    public typealias Answer = ProposalOperation

    public static let definition = define(
        "proposals.operations.reverse", .command, for: .secretariat, .post("/operations/{operation}/reversal"))

    public let operation: OperationID
    public let reason: Prose
}
