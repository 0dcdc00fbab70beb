/// Says which proposals answer a need, in the place of those that did before.
public struct RelateNeed: Request {
    public typealias Answer = Need

    public static let definition = RequestDefinition(
        "working-group.needs.relate", .command, for: .secretariat, .post("/needs/{need}/proposals"),
        "Says which proposals answer a need, in the place of those that did before.")

    public let need: NeedID
    public let proposals: [ProposalNumber]
    public let reason: Prose
    /// Those that answered it when it was read; others are a conflict that shows both.
    public let seen: [ProposalNumber]?

    public init(need: NeedID, proposals: [ProposalNumber], reason: Prose, seen: [ProposalNumber]? = nil) {
        self.need = need
        self.proposals = proposals
        self.reason = reason
        self.seen = seen
    }
}
