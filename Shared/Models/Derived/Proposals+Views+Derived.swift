// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AnswerGuidingQuestion {
    public init(
        proposal: ProposalNumber,
        party: PartyID? = nil,
        question: GuidingQuestion,
        score: GuidanceScore,
        text: Prose? = nil,
        recordingReason: Prose? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.party = party
        self.question = question
        self.score = score
        self.text = text
        self.recordingReason = recordingReason
    }
}

extension AnswerGuidingQuestion {
    public static var summary: String { "Answers a guiding question on a proposal for a delegation; a new answer replaces the former." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
                .optional("party", PartyID.self),
                .required("question", GuidingQuestion.self),
                .required("score", GuidanceScore.self),
                .optional("text", Prose.self),
                .optional("recordingReason", Prose.self, "Reason. Required where the secretariat records an answer for the party."),
            ])
    }
}

extension GiveRanking {
    public init(
        party: PartyID? = nil,
        proposals: [ProposalNumber],
        recordingReason: Prose? = nil,
        _: Void = ()
    ) {
        self.party = party
        self.proposals = proposals
        self.recordingReason = recordingReason
    }
}

extension GiveRanking {
    public static var summary: String { "Ranks proposals for a delegation. A new ranking replaces the former." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("party", PartyID.self),
                .required("proposals", [ProposalNumber].self),
                .optional("recordingReason", Prose.self, "Reason. Required where the secretariat records a ranking for the party."),
            ])
    }
}

extension GuidanceAnswer {
    public init(
        id: GuidanceID,
        proposal: ProposalNumber,
        party: PartyID,
        question: GuidingQuestion,
        score: GuidanceScore,
        text: Prose? = nil,
        givenAt: Instant,
        givenBy: ActorID,
        recordingReason: Prose? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.proposal = proposal
        self.party = party
        self.question = question
        self.score = score
        self.text = text
        self.givenAt = givenAt
        self.givenBy = givenBy
        self.recordingReason = recordingReason
    }
}

extension GuidanceAnswer: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A delegation's answer to a guiding question on a proposal.",
            [
                .required("id", GuidanceID.self),
                .required("proposal", ProposalNumber.self),
                .required("party", PartyID.self),
                .required("question", GuidingQuestion.self),
                .required("score", GuidanceScore.self),
                .optional("text", Prose.self),
                .required("givenAt", Instant.self),
                .required("givenBy", ActorID.self),
                .optional("recordingReason", Prose.self, "Why the secretariat recorded it in the party's place; nil where the focal point gave it."),
            ])
    }
}

extension GuidanceAnswered {
    public init(
        proposal: ProposalNumber,
        party: PartyID,
        question: GuidingQuestion,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.party = party
        self.question = question
    }
}

extension GuidanceAnswered {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A delegation answered a guiding question.",
            [
                .required("proposal", ProposalNumber.self),
                .required("party", PartyID.self),
                .required("question", GuidingQuestion.self),
            ])
    }
}

extension ListGuidance {
    public init(
        proposal: ProposalNumber,
        party: PartyID? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.party = party
    }
}

extension ListGuidance {
    public static var summary: String { "Lists a delegation's own answers to the guiding questions on a proposal." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
                .optional("party", PartyID.self),
            ])
    }
}

extension ListMentions {
    public init(
        proposal: ProposalNumber,
        region: Region? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.region = region
        self.after = after
        self.limit = limit
    }
}

extension ListMentions {
    public static var summary: String { "Lists where a proposal was discussed and what was said." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
                .optional("region", Region.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ListRankings {
    public init(
        party: PartyID? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.party = party
        self.after = after
        self.limit = limit
    }
}

extension ListRankings {
    public static var summary: String { "Lists a delegation's rankings, the newest first. Only the newest counts." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("party", PartyID.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ListTallies {
    public init(
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.after = after
        self.limit = limit
    }
}

extension ListTallies {
    public static var summary: String { "Lists the tallies of the delegations' rankings with method, date and disclaimer, the newest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ListTiers {
    public init(
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.after = after
        self.limit = limit
    }
}

extension ListTiers {
    public static var summary: String { "Lists the co-chairs' tiers with method, date and disclaimer, the newest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension Mention {
    public init(
        id: MentionID,
        proposal: ProposalNumber,
        regions: [Region],
        summary: Prose,
        source: Line? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.proposal = proposal
        self.regions = regions
        self.summary = summary
        self.source = source
    }
}

extension Mention: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A region discussed a proposal: neither an origin nor support.",
            [
                .required("id", MentionID.self),
                .required("proposal", ProposalNumber.self),
                .required("regions", [Region].self, "The regions that discussed it."),
                .required("summary", Prose.self, "What was said."),
                .optional("source", Line.self),
            ])
    }
}

extension MentionRecorded {
    public init(
        mention: MentionID,
        proposal: ProposalNumber,
        regions: [Region],
        _: Void = ()
    ) {
        self.mention = mention
        self.proposal = proposal
        self.regions = regions
    }
}

extension MentionRecorded {
    public static var schema: Schema {
        Schema(
            of: Self.self, "It was recorded that regions discussed a proposal.",
            [
                .required("mention", MentionID.self),
                .required("proposal", ProposalNumber.self),
                .required("regions", [Region].self),
            ])
    }
}

extension ProposalRelations {
    public init(
        number: ProposalNumber,
        originLabels: [String: Int],
        mentions: [String: Int],
        positions: [String: Int],
        _: Void = ()
    ) {
        self.number = number
        self.originLabels = originLabels
        self.mentions = mentions
        self.positions = positions
    }
}

extension ProposalRelations: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The three relations of regions and parties to a proposal, side by side and never mixed.",
            [
                .required("number", ProposalNumber.self),
                .required("originLabels", [String: Int].self, "Whose consultations put it forward, with how many originals each."),
                .required("mentions", [String: Int].self, "Which regions discussed it, with how often that is on record."),
                .required("positions", [String: Int].self, "What parties themselves hold of it, by stance; nothing else counts as support."),
            ])
    }
}

extension Ranking {
    public init(
        id: RankingID,
        party: PartyID,
        proposals: [ProposalNumber],
        givenBy: ActorID,
        givenAt: Instant,
        recordingReason: Prose? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.party = party
        self.proposals = proposals
        self.givenBy = givenBy
        self.givenAt = givenAt
        self.recordingReason = recordingReason
    }
}

extension Ranking: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A delegation's own order of proposals.",
            [
                .required("id", RankingID.self),
                .required("party", PartyID.self),
                .required("proposals", [ProposalNumber].self, "Proposals, the most important first. The others are not ranked."),
                .required("givenBy", ActorID.self),
                .required("givenAt", Instant.self),
                .optional("recordingReason", Prose.self, "Why the secretariat recorded it in the party's place; nil where the focal point gave it."),
            ])
    }
}

extension RankingGiven {
    public init(
        ranking: RankingID,
        party: PartyID,
        _: Void = ()
    ) {
        self.ranking = ranking
        self.party = party
    }
}

extension RankingGiven {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A delegation gave its ranking.",
            [
                .required("ranking", RankingID.self),
                .required("party", PartyID.self),
            ])
    }
}

extension RankingTally {
    public init(
        id: TallyID,
        method: TallyMethod,
        dated: CalendarDate,
        disclaimer: Prose,
        rankings: Int,
        entries: [TallyEntry],
        talliedBy: ActorID,
        talliedAt: Instant,
        _: Void = ()
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

extension RankingTally: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The delegations' rankings put together at one time by one method; no delegation is named.",
            [
                .required("id", TallyID.self),
                .required("method", TallyMethod.self),
                .required("dated", CalendarDate.self),
                .required("disclaimer", Prose.self),
                .required("rankings", Int.self, "Number of rankings."),
                .required("entries", [TallyEntry].self),
                .required("talliedBy", ActorID.self),
                .required("talliedAt", Instant.self),
            ])
    }
}

extension RankingsTallied {
    public init(
        tally: TallyID,
        method: TallyMethod,
        rankings: Int,
        _: Void = ()
    ) {
        self.tally = tally
        self.method = method
        self.rankings = rankings
    }
}

extension RankingsTallied {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The rankings were put together.",
            [
                .required("tally", TallyID.self),
                .required("method", TallyMethod.self),
                .required("rankings", Int.self),
            ])
    }
}

extension RecordMention {
    public init(
        id: MentionID? = nil,
        proposal: ProposalNumber,
        regions: [Region],
        summary: Prose,
        source: Line? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.proposal = proposal
        self.regions = regions
        self.summary = summary
        self.source = source
    }
}

extension RecordMention {
    public static var summary: String { "Records that regions discussed a proposal. A mention is neither origin nor support." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", MentionID.self),
                .required("proposal", ProposalNumber.self),
                .required("regions", [Region].self),
                .required("summary", Prose.self),
                .optional("source", Line.self),
            ])
    }
}

extension RegionalGuidance: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The answers of a region to one question: how many chose which score, and no delegation by name.",
            [
                .required("question", GuidingQuestion.self),
                .optional("region", Region.self, "nil for delegations of no region."),
                .required("answers", Int.self),
                .required("distribution", [Int].self, "How many answers have each score of the scale, beginning with 1."),
            ])
    }
}

extension SetTiers {
    public init(
        tiers: [Tier],
        method: Prose,
        dated: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.tiers = tiers
        self.method = method
        self.dated = dated
    }
}

extension SetTiers {
    public static var summary: String { "Puts proposals into the co-chairs' tiers. Former tiers stay readable." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("tiers", [Tier].self, "Tiers, the first one first."),
                .required("method", Prose.self, "How the co-chairs arrived at the tiers."),
                .optional("dated", CalendarDate.self, "Defaults to today."),
            ])
    }
}

extension ShowGuidance {
    public init(
        proposal: ProposalNumber,
        _: Void = ()
    ) {
        self.proposal = proposal
    }
}

extension ShowGuidance {
    public static var summary: String { "Counts the answers to the guiding questions by region, without naming or ranking delegations." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
            ])
    }
}

extension ShowRelations {
    public init(
        proposal: ProposalNumber,
        _: Void = ()
    ) {
        self.proposal = proposal
    }
}

extension ShowRelations {
    public static var summary: String { "Shows who put a proposal forward, who discussed it, and which positions parties hold, each separately." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
            ])
    }
}

extension TallyEntry {
    public init(
        proposal: ProposalNumber,
        points: Int,
        rankings: Int,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.points = points
        self.rankings = rankings
    }
}

extension TallyEntry: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What a proposal got in a tally.",
            [
                .required("proposal", ProposalNumber.self),
                .required("points", Int.self),
                .required("rankings", Int.self, "Number of rankings that name it."),
            ])
    }
}

extension TallyRankings {
    public init(
        method: TallyMethod,
        dated: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.method = method
        self.dated = dated
    }
}

extension TallyRankings {
    public static var summary: String { "Tallies the delegations' rankings by a method, and keeps the result with its date and a disclaimer." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("method", TallyMethod.self),
                .optional("dated", CalendarDate.self, "Defaults to today."),
            ])
    }
}

extension Tier {
    public init(
        name: Line,
        proposals: [ProposalNumber],
        _: Void = ()
    ) {
        self.name = name
        self.proposals = proposals
    }
}

extension Tier: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The proposals of one tier.",
            [
                .required("name", Line.self),
                .required("proposals", [ProposalNumber].self),
            ])
    }
}

extension Tiering {
    public init(
        id: TieringID,
        method: Prose,
        dated: CalendarDate,
        disclaimer: Prose,
        tiers: [Tier],
        setBy: ActorID,
        setAt: Instant,
        _: Void = ()
    ) {
        self.id = id
        self.method = method
        self.dated = dated
        self.disclaimer = disclaimer
        self.tiers = tiers
        self.setBy = setBy
        self.setAt = setAt
    }
}

extension Tiering: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The tiers into which the co-chairs have put proposals, at one time by one method.",
            [
                .required("id", TieringID.self),
                .required("method", Prose.self),
                .required("dated", CalendarDate.self),
                .required("disclaimer", Prose.self),
                .required("tiers", [Tier].self),
                .required("setBy", ActorID.self),
                .required("setAt", Instant.self),
            ])
    }
}

extension TiersSet {
    public init(
        tiering: TieringID,
        proposals: [ProposalNumber],
        _: Void = ()
    ) {
        self.tiering = tiering
        self.proposals = proposals
    }
}

extension TiersSet {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The co-chairs put proposals into tiers.",
            [
                .required("tiering", TieringID.self),
                .required("proposals", [ProposalNumber].self),
            ])
    }
}
