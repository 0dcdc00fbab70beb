/// The delegations' rankings put together at one time by one method; no delegation is named.
public struct RankingTally: Codable, Sendable, Equatable {
    public let id: TallyID
    public let method: TallyMethod
    public let dated: CalendarDate
    public let disclaimer: Prose
    /// How many rankings there were.
    public let rankings: Int
    public let entries: [TallyEntry]
    public let talliedBy: Line
    public let talliedAt: Instant
}
