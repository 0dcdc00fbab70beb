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

    public init(
        id: TallyID, method: TallyMethod, dated: CalendarDate, disclaimer: Prose, rankings: Int,
        entries: [TallyEntry], talliedBy: Line, talliedAt: Instant
    ) {
        self.id = id
        self.method = method
        self.dated = dated
        self.disclaimer = disclaimer
        self.rankings = rankings
        self.entries = entries
        self.talliedBy = talliedBy
        self.talliedAt = talliedAt
    }
}
