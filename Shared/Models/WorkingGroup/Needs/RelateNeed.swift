/// Sets which proposals answer a need, in place of the former ones.
public struct RelateNeed: Request {
    public typealias Answer = Need

    public static let definition = define(
        "working-group.needs.relate", .command, for: .secretariat, .post("/needs/{need}/proposals"))

    public let need: NeedID
    public let proposals: [ProposalNumber]
    public let reason: Prose
    /// Proposals that answered it when it was read. Other ones on record are a conflict, which shows both.
    public let seen: [ProposalNumber]?
}

extension RelateNeed: Limiting {
    public static let limits: [String: Limit] = ["proposals": .distinct(0...50), "seen": .items(0...1000)]
}
