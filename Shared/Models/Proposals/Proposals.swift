/// The clusters into which the proposals are grouped.
public enum Cluster: String, Word {
    case a = "A"
    case b = "B"
    case c = "C"
}

/// A consolidated non-prescriptive proposal (NPP).
public struct Proposal: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    public let title: Line
    public let summary: Prose
    public let cluster: Cluster
    /// Other clusters that it touches.
    public let crossCuttingClusters: [Cluster]
    public let subsection: Line?
    /// Origin labels: which consultations put it forward. Never support.
    public let labels: [Region]
    /// What the prose says where it differs from the label.
    public let narrativeRegions: [Region]?
    /// The originals that were merged into it.
    public let provenance: [OriginalID]
    public let relatedProposals: [ProposalNumber]
    public let suggestedImplementers: [Line]
    public let source: Line?
    public let status: ProposalStatus
    /// The version of its text.
    public let version: Int
    /// The written submissions that it is known from, where it is known from these only.
    public let submissions: [SubmissionID]
    /// Current positions of parties by stance; left out of lists.
    public let positions: [String: Int]?

    public init(
        number: ProposalNumber, title: Line, summary: Prose, cluster: Cluster, crossCuttingClusters: [Cluster],
        subsection: Line? = nil, labels: [Region], narrativeRegions: [Region]? = nil, provenance: [OriginalID],
        relatedProposals: [ProposalNumber], suggestedImplementers: [Line], source: Line? = nil,
        status: ProposalStatus = .tabled, version: Int = 1, submissions: [SubmissionID] = [],
        positions: [String: Int]? = nil
    ) {
        self.number = number
        self.title = title
        self.summary = summary
        self.cluster = cluster
        self.crossCuttingClusters = crossCuttingClusters
        self.subsection = subsection
        self.labels = labels
        self.narrativeRegions = narrativeRegions
        self.provenance = provenance
        self.relatedProposals = relatedProposals
        self.suggestedImplementers = suggestedImplementers
        self.source = source
        self.status = status
        self.version = version
        self.submissions = submissions
        self.positions = positions
    }
}

/// Registers a consolidated proposal with its provenance.
public struct RegisterProposal: Request {
    public typealias Answer = Proposal

    public static let definition = RequestDefinition(
        "proposals.register", .command, for: .secretariat, .post("/proposals"),
        "Registers a consolidated proposal with the originals it was merged from.")

    public let number: ProposalNumber
    public let title: Line
    public let summary: Prose
    public let cluster: Cluster
    public let crossCuttingClusters: [Cluster]?
    public let subsection: Line?
    public let labels: [Region]
    public let narrativeRegions: [Region]?
    public let provenance: [OriginalID]
    public let relatedProposals: [ProposalNumber]?
    public let suggestedImplementers: [Line]?
    public let source: Line?
    /// In which title and summary are written; English where it is left out.
    public let language: LanguageTag?
    /// Whether it is not on the table yet and left out of the consolidated set; on the table where it is left out.
    public let isDraft: Bool?

    public init(
        number: ProposalNumber, title: Line, summary: Prose, cluster: Cluster, crossCuttingClusters: [Cluster]? = nil,
        subsection: Line? = nil, labels: [Region], narrativeRegions: [Region]? = nil, provenance: [OriginalID],
        relatedProposals: [ProposalNumber]? = nil, suggestedImplementers: [Line]? = nil, source: Line? = nil,
        language: LanguageTag? = nil, isDraft: Bool? = nil
    ) {
        self.number = number
        self.title = title
        self.summary = summary
        self.cluster = cluster
        self.crossCuttingClusters = crossCuttingClusters
        self.subsection = subsection
        self.labels = labels
        self.narrativeRegions = narrativeRegions
        self.provenance = provenance
        self.relatedProposals = relatedProposals
        self.suggestedImplementers = suggestedImplementers
        self.source = source
        self.language = language
        self.isDraft = isDraft
    }
}

/// Lists the consolidated proposals.
public struct ListProposals: Request {
    public typealias Answer = Page<Proposal>

    public static let definition = RequestDefinition(
        "proposals.list", .query, for: .everyone, .get("/proposals"),
        "Lists the consolidated proposals by number.")

    /// Those of the consolidated set of now where it is left out.
    public let status: ProposalStatus?
    public let cluster: Cluster?
    /// Those that carry the region's label.
    public let region: Region?
    public let after: String?
    public let limit: PageLimit?

    public init(
        status: ProposalStatus? = nil, cluster: Cluster? = nil, region: Region? = nil, after: String? = nil,
        limit: PageLimit? = nil
    ) {
        self.status = status
        self.cluster = cluster
        self.region = region
        self.after = after
        self.limit = limit
    }
}

/// Shows a proposal with its originals and positions.
public struct ShowProposal: Request {
    public typealias Answer = Proposal

    public static let definition = RequestDefinition(
        "proposals.show", .query, for: .everyone, .get("/proposals/{proposal}"),
        "Shows a proposal with its originals and the count of positions.")

    public let proposal: ProposalNumber

    public init(proposal: ProposalNumber) {
        self.proposal = proposal
    }
}

/// A proposal was put on the table, or on record as known from submissions only; nothing is told of it before.
public struct ProposalRegistered: Event, Equatable {
    public static let type: EventType = "npp16.proposals.proposal.registered.v1"

    public let number: ProposalNumber
    public let title: Line
    public let cluster: Cluster
    public let labels: [Region]
    public let originals: [OriginalID]

    public init(number: ProposalNumber, title: Line, cluster: Cluster, labels: [Region], originals: [OriginalID]) {
        self.number = number
        self.title = title
        self.cluster = cluster
        self.labels = labels
        self.originals = originals
    }
}
