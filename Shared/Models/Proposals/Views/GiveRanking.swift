/// Gives a delegation's own order of proposals; a new one replaces the former.
public struct GiveRanking: Request {
    public typealias Answer = Ranking

    public static let definition = define("proposals.rankings.give", .command, for: .parties, .post("/rankings"))

    public let party: PartyID?
    public let proposals: [ProposalNumber]
    /// Needed where the secretariat records a ranking in the party's place.
    public let recordingReason: Prose?
}
