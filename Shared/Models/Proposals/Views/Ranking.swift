/// A delegation's own order of proposals.
public struct Ranking: Codable, Sendable, Equatable {
    public let id: RankingID
    public let party: PartyID
    /// Proposals, the most important first. The others are not ranked.
    public let proposals: [ProposalNumber]
    public let givenBy: ActorID
    public let givenAt: Instant
    /// Why the secretariat recorded it in the party's place; nil where the focal point gave it.
    public let recordingReason: Prose?
}
