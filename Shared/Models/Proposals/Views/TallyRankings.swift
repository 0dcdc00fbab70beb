/// Tallies the delegations' rankings by a method, and keeps the result with its date and a disclaimer.
public struct TallyRankings: Request {
    public typealias Answer = RankingTally

    public static let definition = define(
        "proposals.rankings.tally", .command, for: .steering, .post("/ranking-tallies"))

    public let method: TallyMethod
    /// Defaults to today.
    public let dated: CalendarDate?
}
