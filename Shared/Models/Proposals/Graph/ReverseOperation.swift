/// Undoes a merge or a split.
public struct ReverseOperation: Request {
    public typealias Answer = ProposalOperation

    public static let definition = RequestDefinition(
        "proposals.operations.reverse", .command, for: .secretariat, .post("/operations/{operation}/reversal"),
        "Reverses a merge or a split: the former state is back, or it is said what stands in the way.")

    public let operation: OperationID
    public let reason: Prose

    public init(operation: OperationID, reason: Prose) {
        self.operation = operation
        self.reason = reason
    }
}
