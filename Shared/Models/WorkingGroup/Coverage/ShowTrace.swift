/// Traces needs, proposals, decisions, actions and evidence from any one of them.
public struct ShowTrace: Request {
    public typealias Answer = Trace

    public static let definition = define(
        "working-group.trace.show", .query, for: .everyone, .get("/trace"), cost: .high)

    /// Start of the trace. Give exactly one of these five.
    public let need: NeedID?
    public let proposal: ProposalNumber?
    public let decision: Line?
    public let action: ActionID?
    public let evidence: Int?
    public let after: String?
    public let limit: PageLimit?
}
