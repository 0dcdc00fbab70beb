// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension Lineage {
    public init(
        number: ProposalNumber,
        status: ProposalStatus,
        originals: [LineageEdge],
        ancestors: [ProposalNumber],
        descendants: [ProposalNumber],
        operations: [ProposalOperation],
        _: Void = ()
    ) {
        self.number = number
        self.status = status
        self.originals = originals
        self.ancestors = ancestors
        self.descendants = descendants
        self.operations = operations
    }
}

extension Lineage: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Where a proposal comes from and what became of it.",
            [
                .required("number", ProposalNumber.self),
                .required("status", ProposalStatus.self),
                .required("originals", [LineageEdge].self, "The originals, those of former times included."),
                .required("ancestors", [ProposalNumber].self, "The proposals that it was made of, over every step."),
                .required("descendants", [ProposalNumber].self, "The proposals that were made of it, over every step."),
                .required("operations", [ProposalOperation].self, "The last operations that concern it, the oldest of them first, those that were reversed included: as many as fit in an answer. ListOperations has all."),
            ])
    }
}

extension LineageEdge {
    public init(
        original: OriginalID,
        region: Region,
        title: Line,
        since: Instant,
        until: Instant? = nil,
        _: Void = ()
    ) {
        self.original = original
        self.region = region
        self.title = title
        self.since = since
        self.until = until
    }
}

extension LineageEdge: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An edge of the provenance graph, and how long it held.",
            [
                .required("original", OriginalID.self),
                .required("region", Region.self),
                .required("title", Line.self),
                .required("since", Instant.self),
                .optional("until", Instant.self, "nil while it holds."),
            ])
    }
}

extension ListOperations {
    public init(
        proposal: ProposalNumber? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}

extension ListOperations {
    public static var summary: String { "Lists the merges and splits with the state before and after, the newest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("proposal", ProposalNumber.self, "Lists only operations on the proposal."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension MergeProposals {
    public init(
        id: OperationID? = nil,
        proposals: [ProposalNumber]? = nil,
        originals: [OriginalID]? = nil,
        into: ProposalNumber? = nil,
        basedOn: [ReadVersion]? = nil,
        title: Line? = nil,
        text: Prose? = nil,
        language: LanguageTag? = nil,
        cluster: Cluster? = nil,
        rationale: Prose,
        session: Line? = nil,
        _: Void = ()
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

extension MergeProposals {
    public static var summary: String { "Merges proposals and originals into one. Nothing is lost, and the merge can be reversed." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", OperationID.self),
                .optional("proposals", [ProposalNumber].self),
                .optional("originals", [OriginalID].self),
                .optional("into", ProposalNumber.self, "Existing proposal that takes in the others. Defaults to a new one."),
                .optional("basedOn", [ReadVersion].self, "Versions that were read. A newer one of any of these proposals is a conflict."),
                .optional("title", Line.self, "Title of the result. Required for a new proposal."),
                .optional("text", Prose.self),
                .optional("language", LanguageTag.self, "Language of title and text of a new proposal. Defaults to that of the first proposal."),
                .optional("cluster", Cluster.self, "Defaults to that of the first proposal."),
                .required("rationale", Prose.self),
                .optional("session", Line.self, "Session in which the merge was agreed."),
            ])
    }
}

extension OperationReversal {
    public init(
        reason: Prose,
        by: ActorID,
        at: Instant,
        _: Void = ()
    ) {
        self.reason = reason
        self.by = by
        self.at = at
    }
}

extension OperationReversal: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Who undid an operation, when and why.",
            [
                .required("reason", Prose.self),
                .required("by", ActorID.self),
                .required("at", Instant.self),
            ])
    }
}

extension OperationReversed {
    public init(
        operation: OperationID,
        kind: OperationKind,
        proposals: [ProposalNumber],
        labelRegions: [Region],
        reason: Prose,
        submitters: [PartyID]? = nil,
        _: Void = ()
    ) {
        self.operation = operation
        self.kind = kind
        self.proposals = proposals
        self.labelRegions = labelRegions
        self.reason = reason
        self.submitters = submitters
    }
}

extension OperationReversed {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A merge or a split was undone.",
            [
                .required("operation", OperationID.self),
                .required("kind", OperationKind.self),
                .required("proposals", [ProposalNumber].self),
                .required("labelRegions", [Region].self),
                .required("reason", Prose.self),
                .optional("submitters", [PartyID].self, "Who made the submissions that some of these proposals are known from."),
            ])
    }
}

extension ProposalNode {
    public init(
        number: ProposalNumber,
        status: ProposalStatus,
        labels: [Region],
        originals: [OriginalID],
        version: Int,
        _: Void = ()
    ) {
        self.number = number
        self.status = status
        self.labels = labels
        self.originals = originals
        self.version = version
    }
}

extension ProposalNode: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What an operation changes of a proposal.",
            [
                .required("number", ProposalNumber.self),
                .required("status", ProposalStatus.self),
                .required("labels", [Region].self),
                .required("originals", [OriginalID].self, "Where it comes from, in order."),
                .required("version", Int.self, "The version of its text."),
            ])
    }
}

extension ProposalOperation {
    public init(
        id: OperationID,
        kind: OperationKind,
        rationale: Prose,
        sources: [ProposalNumber],
        targets: [ProposalNumber],
        before: [ProposalNode],
        after: [ProposalNode],
        by: ActorID,
        at: Instant,
        reversal: OperationReversal? = nil,
        _: Void = ()
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
}

extension ProposalOperation: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Something that was done to the provenance graph, with the state before and after.",
            [
                .required("id", OperationID.self),
                .required("kind", OperationKind.self),
                .required("rationale", Prose.self),
                .required("sources", [ProposalNumber].self),
                .required("targets", [ProposalNumber].self),
                .required("before", [ProposalNode].self, "The proposals concerned, as they were."),
                .required("after", [ProposalNode].self, "The same proposals, as it left them."),
                .required("by", ActorID.self),
                .required("at", Instant.self),
                .optional("reversal", OperationReversal.self, "Reversal of the operation; nil while it holds."),
            ])
    }
}

extension ProposalSplit {
    public init(
        operation: OperationID,
        source: ProposalNumber,
        title: Line,
        targets: [ProposalNumber],
        labelRegions: [Region],
        rationale: Prose,
        submitters: [PartyID]? = nil,
        _: Void = ()
    ) {
        self.operation = operation
        self.source = source
        self.title = title
        self.targets = targets
        self.labelRegions = labelRegions
        self.rationale = rationale
        self.submitters = submitters
    }
}

extension ProposalSplit {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A proposal was split into several.",
            [
                .required("operation", OperationID.self),
                .required("source", ProposalNumber.self),
                .required("title", Line.self),
                .required("targets", [ProposalNumber].self),
                .required("labelRegions", [Region].self),
                .required("rationale", Prose.self),
                .optional("submitters", [PartyID].self, "Who made the submissions that it is known from."),
            ])
    }
}

extension ProposalsMerged {
    public init(
        operation: OperationID,
        sources: [ProposalNumber],
        originals: [OriginalID],
        target: ProposalNumber,
        title: Line,
        labelRegions: [Region],
        rationale: Prose,
        submitters: [PartyID]? = nil,
        _: Void = ()
    ) {
        self.operation = operation
        self.sources = sources
        self.originals = originals
        self.target = target
        self.title = title
        self.labelRegions = labelRegions
        self.rationale = rationale
        self.submitters = submitters
    }
}

extension ProposalsMerged {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Proposals and originals were merged into one.",
            [
                .required("operation", OperationID.self),
                .required("sources", [ProposalNumber].self),
                .required("originals", [OriginalID].self),
                .required("target", ProposalNumber.self),
                .required("title", Line.self),
                .required("labelRegions", [Region].self, "The labels of all that it concerns: whose focal points are to hear of it."),
                .required("rationale", Prose.self),
                .optional("submitters", [PartyID].self, "Who made the submissions that some of these proposals are known from."),
            ])
    }
}

extension ReadVersion {
    public init(
        proposal: ProposalNumber,
        version: Int,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.version = version
    }
}

extension ReadVersion: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A version of a proposal that somebody has read.",
            [
                .required("proposal", ProposalNumber.self),
                .required("version", Int.self),
            ])
    }
}

extension ReverseOperation {
    public init(
        operation: OperationID,
        reason: Prose,
        _: Void = ()
    ) {
        self.operation = operation
        self.reason = reason
    }
}

extension ReverseOperation {
    public static var summary: String { "Reverses a merge or a split. Where that is not possible, the refusal says why." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("operation", OperationID.self),
                .required("reason", Prose.self),
            ])
    }
}

extension ShowLineage {
    public init(
        proposal: ProposalNumber,
        _: Void = ()
    ) {
        self.proposal = proposal
    }
}

extension ShowLineage {
    public static var summary: String { "Shows the originals of a proposal over time, the proposals it was made from and those made from it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
            ])
    }
}

extension SplitPart {
    public init(
        title: Line,
        text: Prose,
        originals: [OriginalID],
        cluster: Cluster? = nil,
        _: Void = ()
    ) {
        self.title = title
        self.text = text
        self.originals = originals
        self.cluster = cluster
    }
}

extension SplitPart: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A part that a proposal is split into.",
            [
                .required("title", Line.self),
                .required("text", Prose.self),
                .required("originals", [OriginalID].self, "Which of the proposal's originals it comes from."),
                .optional("cluster", Cluster.self, "Defaults to that of the proposal."),
            ])
    }
}

extension SplitProposal {
    public init(
        id: OperationID? = nil,
        proposal: ProposalNumber,
        basedOn: Int? = nil,
        parts: [SplitPart],
        rationale: Prose,
        session: Line? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.proposal = proposal
        self.basedOn = basedOn
        self.parts = parts
        self.rationale = rationale
        self.session = session
    }
}

extension SplitProposal {
    public static var summary: String { "Splits a proposal into several. Each of its originals goes to at least one part." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", OperationID.self),
                .required("proposal", ProposalNumber.self),
                .optional("basedOn", Int.self, "Version that was read. A newer one on record is a conflict."),
                .required("parts", [SplitPart].self),
                .required("rationale", Prose.self),
                .optional("session", Line.self),
            ])
    }
}
