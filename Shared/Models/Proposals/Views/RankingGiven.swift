/// A delegation gave its ranking.
public struct RankingGiven: Event, Equatable {
    public static let type: EventType = "npp16.proposals.ranking.given.v1"

    public let ranking: RankingID
    public let party: PartyID
}
