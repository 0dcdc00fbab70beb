/// Says which proposals answer a need, in the place of those that did before.
public struct RelateNeed: Request {
    public typealias Answer = Need

    public static let definition = define(
        "working-group.needs.relate", .command, for: .secretariat, .post("/needs/{need}/proposals"))

    public let need: NeedID
    public let proposals: [ProposalNumber]
    public let reason: Prose
    /// Those that answered it when it was read; others are a conflict that shows both.
    public let seen: [ProposalNumber]?
}
