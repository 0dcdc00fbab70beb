/// Gives a delegation's ranking.
public struct GiveRanking: Request {
    public typealias Answer = Ranking

    public static let definition = RequestDefinition(
        "proposals.rankings.give", .command, for: .parties, .post("/rankings"),
        "Gives a delegation's own order of proposals; a new one replaces the former.")

    public let party: PartyID?
    public let proposals: [ProposalNumber]
    /// Needed where the secretariat records a ranking in the party's place.
    public let recordingReason: Prose?

    public init(party: PartyID? = nil, proposals: [ProposalNumber], recordingReason: Prose? = nil) {
        self.party = party
        self.proposals = proposals
        self.recordingReason = recordingReason
    }
}
