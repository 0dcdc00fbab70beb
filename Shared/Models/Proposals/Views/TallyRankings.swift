/// Puts the delegations' rankings together.
public struct TallyRankings: Request {
    public typealias Answer = RankingTally

    public static let definition = RequestDefinition(
        "proposals.rankings.tally", .command, for: .roles([.secretariat, .coChair]), .post("/ranking-tallies"),
        "Puts the delegations' rankings together by a method, and keeps the result with its date and disclaimer.")

    public let method: TallyMethod
    /// Today where it is left out.
    public let dated: CalendarDate?

    public init(method: TallyMethod, dated: CalendarDate? = nil) {
        self.method = method
        self.dated = dated
    }
}
