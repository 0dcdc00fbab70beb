/// What can be done to the provenance graph.
public enum OperationKind: String, Word {
    case merge
    case split
}

/// Something that was done to the provenance graph, with the state before and after.
public struct ProposalOperation: Codable, Sendable, Equatable {
    public let id: OperationID
    public let kind: OperationKind
    public let rationale: Prose
    public let sources: [ProposalNumber]
    public let targets: [ProposalNumber]
    /// The proposals concerned, as they were.
    public let before: [ProposalNode]
    /// The same proposals, as it left them.
    public let after: [ProposalNode]
    public let by: Line
    public let at: Instant
    /// How it was undone; nil while it holds.
    public let reversal: OperationReversal?

    public init(
        id: OperationID, kind: OperationKind, rationale: Prose, sources: [ProposalNumber], targets: [ProposalNumber],
        before: [ProposalNode], after: [ProposalNode], by: Line, at: Instant, reversal: OperationReversal? = nil
    ) {
        self.id = id
        self.kind = kind
        self.rationale = rationale
        self.sources = sources
        self.targets = targets
        self.before = before
        self.after = after
        self.by = by
        self.at = at
        self.reversal = reversal
    }

    /// What it did to the graph.
    public var change: GraphChange {
        GraphChange(id: id, kind: kind, sources: sources, targets: targets, before: before, after: after)
    }
}

/// Who undid an operation, when and why.
public struct OperationReversal: Codable, Sendable, Equatable {
    public let reason: Prose
    public let by: Line
    public let at: Instant

    public init(reason: Prose, by: Line, at: Instant) {
        self.reason = reason
        self.by = by
        self.at = at
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
    /// Of the result; needed where a new proposal is made.
    public let title: Line?
    public let text: Prose?
    /// That of the first proposal where it is left out.
    public let cluster: Cluster?
    public let rationale: Prose
    /// The session in which it was agreed.
    public let session: Line?

    public init(
        id: OperationID? = nil, proposals: [ProposalNumber]? = nil, originals: [OriginalID]? = nil,
        into: ProposalNumber? = nil, title: Line? = nil, text: Prose? = nil, cluster: Cluster? = nil,
        rationale: Prose, session: Line? = nil
    ) {
        self.id = id
        self.proposals = proposals
        self.originals = originals
        self.into = into
        self.title = title
        self.text = text
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
    public let parts: [SplitPart]
    public let rationale: Prose
    public let session: Line?

    public init(
        id: OperationID? = nil, proposal: ProposalNumber, parts: [SplitPart], rationale: Prose, session: Line? = nil
    ) {
        self.id = id
        self.proposal = proposal
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
