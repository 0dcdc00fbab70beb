/// A version of a proposal that somebody has read.
public struct ReadVersion: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let version: Int

    public init(proposal: ProposalNumber, version: Int) {
        self.proposal = proposal
        self.version = version
    }
}

/// Joins proposals and originals in one proposal.
public struct MergeProposals: Request {
    public typealias Answer = ProposalOperation

    public static let definition = RequestDefinition(
        "proposals.merge", .command, for: .secretariat, .post("/operations/merges"),
        "Merges proposals and originals into one; nothing is lost, and it can be reversed.")

    public let id: OperationID?
    public let proposals: [ProposalNumber]?
    public let originals: [OriginalID]?
    /// A proposal that stands, which takes the others in; a new one is made where it is left out.
    public let into: ProposalNumber?
    /// The versions that were read before; it is a conflict where one of these proposals has a newer one.
    public let basedOn: [ReadVersion]?
    /// Of the result; needed where a new proposal is made.
    public let title: Line?
    public let text: Prose?
    /// In which title and text of a new proposal are written; that of the first proposal where it is left out.
    public let language: LanguageTag?
    /// That of the first proposal where it is left out.
    public let cluster: Cluster?
    public let rationale: Prose
    /// The session in which it was agreed.
    public let session: Line?

    public init(
        id: OperationID? = nil, proposals: [ProposalNumber]? = nil, originals: [OriginalID]? = nil,
        into: ProposalNumber? = nil, basedOn: [ReadVersion]? = nil, title: Line? = nil, text: Prose? = nil,
        language: LanguageTag? = nil, cluster: Cluster? = nil, rationale: Prose, session: Line? = nil
    ) {
        self.id = id
        self.proposals = proposals
        self.originals = originals
        self.into = into
        self.basedOn = basedOn
        self.title = title
        self.text = text
        self.language = language
        self.cluster = cluster
        self.rationale = rationale
        self.session = session
    }
}

/// A part that a proposal is split into.
public struct SplitPart: Codable, Sendable, Equatable {
    public let title: Line
    public let text: Prose
    /// Which of the proposal's originals it comes from.
    public let originals: [OriginalID]
    /// That of the proposal where it is left out.
    public let cluster: Cluster?

    public init(title: Line, text: Prose, originals: [OriginalID], cluster: Cluster? = nil) {
        self.title = title
        self.text = text
        self.originals = originals
        self.cluster = cluster
    }
}

/// Takes one proposal apart.
public struct SplitProposal: Request {
    public typealias Answer = ProposalOperation

    public static let definition = RequestDefinition(
        "proposals.split", .command, for: .secretariat, .post("/proposals/{proposal}/split"),
        "Splits a proposal into several; each of its originals goes to at least one part.")

    public let id: OperationID?
    public let proposal: ProposalNumber
    /// The version that was read before; it is a conflict where there is a newer one.
    public let basedOn: Int?
    public let parts: [SplitPart]
    public let rationale: Prose
    public let session: Line?

    public init(
        id: OperationID? = nil, proposal: ProposalNumber, basedOn: Int? = nil, parts: [SplitPart], rationale: Prose,
        session: Line? = nil
    ) {
        self.id = id
        self.proposal = proposal
        self.basedOn = basedOn
        self.parts = parts
        self.rationale = rationale
        self.session = session
    }
}

/// Undoes a merge or a split.
public struct ReverseOperation: Request {
    public typealias Answer = ProposalOperation

    public static let definition = RequestDefinition(
        "proposals.operations.reverse", .command, for: .secretariat, .post("/operations/{operation}/reversal"),
        "Reverses a merge or a split: the former state is back, or it is said what stands in the way.")

    public let operation: OperationID
    public let reason: Prose

    public init(operation: OperationID, reason: Prose) {
        self.operation = operation
        self.reason = reason
    }
}

/// Lists the merges and splits.
public struct ListOperations: Request {
    public typealias Answer = Page<ProposalOperation>

    public static let definition = RequestDefinition(
        "proposals.operations.list", .query, for: .everyone, .get("/operations"),
        "Lists the merges and splits with the state before and after, the newest first.")

    /// Those that concern the proposal.
    public let proposal: ProposalNumber?
    public let after: String?
    public let limit: PageLimit?

    public init(proposal: ProposalNumber? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}
