/// A region discussed a proposal: neither an origin nor support.
public struct Mention: Codable, Sendable, Equatable {
    public let id: MentionID
    public let proposal: ProposalNumber
    /// The regions that discussed it.
    public let regions: [Region]
    /// What was said.
    public let summary: Prose
    public let source: Line?

    public init(id: MentionID, proposal: ProposalNumber, regions: [Region], summary: Prose, source: Line? = nil) {
        self.id = id
        self.proposal = proposal
        self.regions = regions
        self.summary = summary
        self.source = source
    }
}

/// Records that regions discussed a proposal.
public struct RecordMention: Request {
    public typealias Answer = Mention

    public static let definition = RequestDefinition(
        "proposals.mentions.record", .command, for: .secretariat, .post("/proposals/{proposal}/mentions"),
        "Records that regions discussed a proposal; it is no origin and no support.")

    public let id: MentionID?
    public let proposal: ProposalNumber
    public let regions: [Region]
    public let summary: Prose
    public let source: Line?

    public init(
        id: MentionID? = nil, proposal: ProposalNumber, regions: [Region], summary: Prose, source: Line? = nil
    ) {
        self.id = id
        self.proposal = proposal
        self.regions = regions
        self.summary = summary
        self.source = source
    }
}

/// Lists where a proposal was discussed.
public struct ListMentions: Request {
    public typealias Answer = Page<Mention>

    public static let definition = RequestDefinition(
        "proposals.mentions.list", .query, for: .everyone, .get("/proposals/{proposal}/mentions"),
        "Lists where a proposal was discussed and what was said.")

    public let proposal: ProposalNumber
    public let region: Region?
    public let after: String?
    public let limit: PageLimit?

    public init(proposal: ProposalNumber, region: Region? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.region = region
        self.after = after
        self.limit = limit
    }
}

/// The three relations of regions and parties to a proposal, side by side and never mixed.
public struct ProposalRelations: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    /// Whose consultations put it forward, with how many originals each.
    public let originLabels: [String: Int]
    /// Which regions discussed it, with how often that is on record.
    public let mentions: [String: Int]
    /// What parties themselves hold of it, by stance; nothing else counts as support.
    public let positions: [String: Int]

    public init(
        number: ProposalNumber, originLabels: [String: Int], mentions: [String: Int], positions: [String: Int]
    ) {
        self.number = number
        self.originLabels = originLabels
        self.mentions = mentions
        self.positions = positions
    }
}

/// Shows the relations of regions and parties to a proposal.
public struct ShowRelations: Request {
    public typealias Answer = ProposalRelations

    public static let definition = RequestDefinition(
        "proposals.relations", .query, for: .everyone, .get("/proposals/{proposal}/relations"),
        "Shows apart who put a proposal forward, who discussed it, and who holds what of it.")

    public let proposal: ProposalNumber

    public init(proposal: ProposalNumber) { self.proposal = proposal }
}

/// It was recorded that regions discussed a proposal.
public struct MentionRecorded: Event, Equatable {
    public static let type: EventType = "npp16.proposals.mention.recorded.v1"

    public let mention: MentionID
    public let proposal: ProposalNumber
    public let regions: [Region]

    public init(mention: MentionID, proposal: ProposalNumber, regions: [Region]) {
        self.mention = mention
        self.proposal = proposal
        self.regions = regions
    }
}
