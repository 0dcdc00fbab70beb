/// Moves a proposal to another status, as the table of steps allows.
public struct MoveProposal: Request {
    public typealias Answer = ProposalMove

    public static let definition = define(
        "proposals.move", .command, for: .secretariat, .post("/proposals/{proposal}/moves"), reach: .concerned)

    public let proposal: ProposalNumber
    public let to: ProposalStatus
    /// Reason. Required for a withdrawal.
    public let reason: Prose?

    /// Of other moves than a withdrawal nobody is told.
    public static func reach(of fields: [String: JSONValue]) -> Reach {
        fields["to"] == .string(ProposalStatus.withdrawn.rawValue) ? definition.reach : .few
    }
}

extension MoveProposal: Limiting {
    public static let rules: [FieldRule] = [
        .needed(
            "reason", "is needed for a withdrawal", unless: "to",
            isOneOf: ProposalStatus.allCases.filter { $0 != .withdrawn })
    ]
}
