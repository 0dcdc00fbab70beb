/// A delegation's own order of proposals.
public struct Ranking: Codable, Sendable, Equatable {
    public let id: RankingID
    public let party: PartyID
    /// The most important first; what is left out is not ranked.
    public let proposals: [ProposalNumber]
    public let givenBy: Line
    public let givenAt: Instant
    /// Why the secretariat recorded it in the party's place; nil where the focal point gave it.
    public let recordingReason: Prose?

    public init(
        id: RankingID, party: PartyID, proposals: [ProposalNumber], givenBy: Line, givenAt: Instant,
        recordingReason: Prose? = nil
    ) {
        self.id = id
        self.party = party
        self.proposals = proposals
        self.givenBy = givenBy
        self.givenAt = givenAt
        self.recordingReason = recordingReason
    }
}

/// How rankings are put together.
public enum TallyMethod: String, Word {
    /// Of n proposals in a ranking the first gets n points, the next n - 1, and so on.
    case borda
    /// How often a proposal stands first in a ranking.
    case firstPlaces = "first-places"
}

/// What a proposal got in a tally.
public struct TallyEntry: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let points: Int
    /// How many rankings name it.
    public let rankings: Int

    public init(proposal: ProposalNumber, points: Int, rankings: Int) {
        self.proposal = proposal
        self.points = points
        self.rankings = rankings
    }
}

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

extension TallyMethod {
    /// Puts rankings together: the most points first, then by number.
    public func tally(_ rankings: [[ProposalNumber]]) -> [TallyEntry] {
        var points: [ProposalNumber: Int] = [:]
        var named: [ProposalNumber: Int] = [:]
        for ranking in rankings {
            for (place, proposal) in ranking.enumerated() {
                let gained =
                    switch self {
                    case .borda: ranking.count - place
                    case .firstPlaces: place == 0 ? 1 : 0
                    }
                points[proposal, default: 0] += gained
                named[proposal, default: 0] += 1
            }
        }
        return points.map { TallyEntry(proposal: $0.key, points: $0.value, rankings: named[$0.key] ?? 0) }
            .sorted { ($1.points, $0.proposal) < ($0.points, $1.proposal) }
    }
}

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

/// Lists a delegation's own rankings.
public struct ListRankings: Request {
    public typealias Answer = Page<Ranking>

    public static let definition = RequestDefinition(
        "proposals.rankings.list", .query, for: .parties, .get("/rankings"),
        "Lists a delegation's own rankings, the newest first: that holds, the others are history.")

    public let party: PartyID?
    public let after: String?
    public let limit: PageLimit?

    public init(party: PartyID? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.party = party
        self.after = after
        self.limit = limit
    }
}

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

/// Lists the tallies.
public struct ListTallies: Request {
    public typealias Answer = Page<RankingTally>

    public static let definition = RequestDefinition(
        "proposals.rankings.tallies", .query, for: .everyone, .get("/ranking-tallies"),
        "Lists the tallies of the delegations' rankings with method, date and disclaimer, the newest first.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}

/// A delegation gave its ranking.
public struct RankingGiven: Event, Equatable {
    public static let type: EventType = "npp16.proposals.ranking.given.v1"

    public let ranking: RankingID
    public let party: PartyID

    public init(ranking: RankingID, party: PartyID) {
        self.ranking = ranking
        self.party = party
    }
}

/// The rankings were put together.
public struct RankingsTallied: Event, Equatable {
    public static let type: EventType = "npp16.proposals.rankings.tallied.v1"

    public let tally: TallyID
    public let method: TallyMethod
    public let rankings: Int

    public init(tally: TallyID, method: TallyMethod, rankings: Int) {
        self.tally = tally
        self.method = method
        self.rankings = rankings
    }
}
