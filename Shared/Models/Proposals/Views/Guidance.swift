/// One of the four guiding questions that are asked of each proposal.
public struct GuidingQuestion: ValidatedNumber, Hashable, Sendable {
    public static let range = 1...4
    public static let meaning = "The number of a guiding question."
    /// All four.
    public static let all = range.compactMap(GuidingQuestion.init(rawValue:))

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}

/// How far a delegation agrees: 1, not at all, to 5, fully.
public struct GuidanceScore: ValidatedNumber, Hashable, Sendable {
    public static let range = 1...5
    public static let meaning = "From 1, not at all, to 5, fully."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}

/// A delegation's answer to a guiding question on a proposal.
public struct GuidanceAnswer: Codable, Sendable, Equatable {
    public let id: GuidanceID
    public let proposal: ProposalNumber
    public let party: PartyID
    public let question: GuidingQuestion
    public let score: GuidanceScore
    public let text: Prose?
    public let givenAt: Instant
    public let givenBy: Line
    /// Why the secretariat recorded it in the party's place; nil where the focal point gave it.
    public let recordingReason: Prose?

    public init(
        id: GuidanceID, proposal: ProposalNumber, party: PartyID, question: GuidingQuestion, score: GuidanceScore,
        text: Prose? = nil, givenAt: Instant, givenBy: Line, recordingReason: Prose? = nil
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

/// Answers a guiding question on a proposal.
public struct AnswerGuidingQuestion: Request {
    public typealias Answer = GuidanceAnswer

    public static let definition = RequestDefinition(
        "proposals.guidance.answer", .command, for: .parties, .post("/proposals/{proposal}/guidance"),
        "Answers a guiding question on a proposal for a delegation; a new answer replaces the former.")

    public let proposal: ProposalNumber
    public let party: PartyID?
    public let question: GuidingQuestion
    public let score: GuidanceScore
    public let text: Prose?
    /// Needed where the secretariat records an answer in the party's place.
    public let recordingReason: Prose?

    public init(
        proposal: ProposalNumber, party: PartyID? = nil, question: GuidingQuestion, score: GuidanceScore,
        text: Prose? = nil, recordingReason: Prose? = nil
    ) {
        self.proposal = proposal
        self.party = party
        self.question = question
        self.score = score
        self.text = text
        self.recordingReason = recordingReason
    }
}

/// Lists a delegation's own answers.
public struct ListGuidance: Request {
    public typealias Answer = Page<GuidanceAnswer>

    public static let definition = RequestDefinition(
        "proposals.guidance.list", .query, for: .parties, .get("/proposals/{proposal}/guidance"),
        "Lists a delegation's own answers to the guiding questions on a proposal.")

    public let proposal: ProposalNumber
    public let party: PartyID?

    public init(proposal: ProposalNumber, party: PartyID? = nil) {
        self.proposal = proposal
        self.party = party
    }
}

/// The answers of a region to one question: how many chose which score, and no delegation by name.
public struct RegionalGuidance: Codable, Sendable, Equatable {
    public let question: GuidingQuestion
    /// nil for delegations of no region.
    public let region: Region?
    public let answers: Int
    /// How many answers have the score 1, 2, 3, 4 and 5, in this order.
    public let distribution: [Int]

    public init(question: GuidingQuestion, region: Region?, answers: Int, distribution: [Int]) {
        self.question = question
        self.region = region
        self.answers = answers
        self.distribution = distribution
    }
}

/// Shows the answers to the guiding questions by region.
public struct ShowGuidance: Request {
    public typealias Answer = Page<RegionalGuidance>

    public static let definition = RequestDefinition(
        "proposals.guidance.by-region", .query, for: .everyone, .get("/proposals/{proposal}/guidance/regions"),
        "Counts the answers to the guiding questions by region; delegations are neither named nor ranked.")

    public let proposal: ProposalNumber

    public init(proposal: ProposalNumber) { self.proposal = proposal }
}

/// A delegation answered a guiding question.
public struct GuidanceAnswered: Event, Equatable {
    public static let type: EventType = "npp16.proposals.guidance.answered.v1"

    public let proposal: ProposalNumber
    public let party: PartyID
    public let question: GuidingQuestion

    public init(proposal: ProposalNumber, party: PartyID, question: GuidingQuestion) {
        self.proposal = proposal
        self.party = party
        self.question = question
    }
}
