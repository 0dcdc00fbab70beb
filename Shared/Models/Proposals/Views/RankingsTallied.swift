/// The rankings were put together.
public struct RankingsTallied: Event, Equatable {
    public static let type: EventType = "npp16.proposals.rankings.tallied.v1"

    public let tally: TallyID
    public let method: TallyMethod
    public let rankings: Int
}
