/// Puts the delegations' rankings together by a method, and keeps the result with its date and disclaimer.
public struct TallyRankings: Request {
    public typealias Answer = RankingTally

    public static let definition = define(
        "proposals.rankings.tally", .command, for: .steering, .post("/ranking-tallies"))

    public let method: TallyMethod
    /// Today where it is left out.
    public let dated: CalendarDate?
}
