/// The delegations' rankings put together at one time by one method; no delegation is named.
public struct RankingTally: Codable, Sendable, Equatable {
    public let id: TallyID
    public let method: TallyMethod
    public let dated: CalendarDate
    public let disclaimer: Prose
    /// Number of rankings.
    public let rankings: Int
    public let entries: [TallyEntry]
    public let talliedBy: ActorID
    public let talliedAt: Instant
}
