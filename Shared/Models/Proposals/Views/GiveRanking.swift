/// Ranks proposals for a delegation. A new ranking replaces the former.
public struct GiveRanking: Request {
    public typealias Answer = Ranking

    public static let definition = define("proposals.rankings.give", .command, for: .parties, .post("/rankings"))

    public let party: PartyID?
    public let proposals: [ProposalNumber]
    /// Reason. Required where the secretariat records a ranking for the party.
    public let recordingReason: Prose?
}

extension GiveRanking: Limiting {
    public static let limits: [String: Limit] = ["proposals": .distinct(1...999)]
}
