// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension LabelList {
    public init(
        proposals: [ProposalLabels],
        _: Void = ()
    ) {
        self.proposals = proposals
    }
}

extension LabelList: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The labels of those of some proposals that are on record.",
            [
                .required("proposals", [ProposalLabels].self),
            ])
    }
}

extension ListLabels {
    public init(
        proposals: [ProposalNumber],
        _: Void = ()
    ) {
        self.proposals = proposals
    }
}

extension ListLabels {
    public static var summary: String { "Looks up the labels of some proposals at once." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposals", [ProposalNumber].self),
            ])
    }
}

extension ListProposals {
    public init(
        status: ProposalStatus? = nil,
        cluster: Cluster? = nil,
        region: Region? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.status = status
        self.cluster = cluster
        self.region = region
        self.after = after
        self.limit = limit
    }
}

extension ListProposals {
    public static var summary: String { "Lists the consolidated proposals by number." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("status", ProposalStatus.self, "Status of the proposals. Defaults to those of the current consolidated set."),
                .optional("cluster", Cluster.self),
                .optional("region", Region.self, "Lists only proposals with the region's label."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension Proposal: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A consolidated proposal.",
            [
                .required("number", ProposalNumber.self),
                .required("title", Line.self),
                .required("summary", Prose.self),
                .required("cluster", Cluster.self),
                .required("crossCuttingClusters", [Cluster].self, "Other clusters that it touches."),
                .optional("subsection", Line.self),
                .required("labels", [Region].self, "Origin labels: which consultations put it forward. Never support."),
                .optional("narrativeRegions", [Region].self, "Regions named by the prose, where they differ from the label."),
                .required("provenance", [OriginalID].self, "The originals that were merged into it."),
                .required("relatedProposals", [ProposalNumber].self),
                .required("suggestedImplementers", [Line].self),
                .optional("source", Line.self),
                .required("status", ProposalStatus.self),
                .required("version", Int.self, "The version of its text."),
                .required("submissions", [SubmissionID].self, "Written submissions that put it forward, where no consultation did."),
                .optional("positions", [String: Int].self, "Current positions of parties by stance; left out of lists."),
            ])
    }
}

extension ProposalLabels {
    public init(
        proposal: ProposalNumber,
        labels: [Region],
        _: Void = ()
    ) {
        self.proposal = proposal
        self.labels = labels
    }
}

extension ProposalLabels: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The regions whose label a proposal carries.",
            [
                .required("proposal", ProposalNumber.self),
                .required("labels", [Region].self),
            ])
    }
}

extension ProposalRegistered {
    public init(
        number: ProposalNumber,
        title: Line,
        cluster: Cluster,
        labels: [Region],
        originals: [OriginalID],
        _: Void = ()
    ) {
        self.number = number
        self.title = title
        self.cluster = cluster
        self.labels = labels
        self.originals = originals
    }
}

extension ProposalRegistered {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A proposal was put on the table, or on record as known from submissions only; nothing is told of it before.",
            [
                .required("number", ProposalNumber.self),
                .required("title", Line.self),
                .required("cluster", Cluster.self),
                .required("labels", [Region].self),
                .required("originals", [OriginalID].self),
            ])
    }
}

extension RegisterProposal {
    public init(
        number: ProposalNumber,
        title: Line,
        summary: Prose,
        cluster: Cluster,
        crossCuttingClusters: [Cluster]? = nil,
        subsection: Line? = nil,
        labels: [Region],
        narrativeRegions: [Region]? = nil,
        provenance: [OriginalID],
        relatedProposals: [ProposalNumber]? = nil,
        suggestedImplementers: [Line]? = nil,
        source: Line? = nil,
        language: LanguageTag? = nil,
        isDraft: Bool? = nil,
        _: Void = ()
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

extension RegisterProposal {
    public static var summary: String { "Registers a consolidated proposal with the originals it was merged from." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("number", ProposalNumber.self),
                .required("title", Line.self),
                .required("summary", Prose.self),
                .required("cluster", Cluster.self),
                .optional("crossCuttingClusters", [Cluster].self),
                .optional("subsection", Line.self),
                .required("labels", [Region].self),
                .optional("narrativeRegions", [Region].self),
                .required("provenance", [OriginalID].self),
                .optional("relatedProposals", [ProposalNumber].self),
                .optional("suggestedImplementers", [Line].self),
                .optional("source", Line.self),
                .optional("language", LanguageTag.self, "Language of title and summary. Defaults to English."),
                .optional("isDraft", Bool.self, "Whether it is a draft, outside the consolidated set. Defaults to false."),
            ])
    }
}

extension RegisterSubmittedProposal {
    public init(
        number: ProposalNumber? = nil,
        title: Line,
        text: Prose,
        cluster: Cluster,
        submissions: [SubmissionID],
        source: Line? = nil,
        language: LanguageTag? = nil,
        _: Void = ()
    ) {
        self.number = number
        self.title = title
        self.text = text
        self.cluster = cluster
        self.submissions = submissions
        self.source = source
        self.language = language
    }
}

extension RegisterSubmittedProposal {
    public static var summary: String { "Registers a proposal that is known from written submissions only, outside the consolidated set." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("number", ProposalNumber.self, "Number of the proposal. Defaults to the next free one."),
                .required("title", Line.self),
                .required("text", Prose.self),
                .required("cluster", Cluster.self),
                .required("submissions", [SubmissionID].self, "The written submissions that put it forward, at most a hundred."),
                .optional("source", Line.self),
                .optional("language", LanguageTag.self, "Language of title and text. Defaults to English."),
            ])
    }
}

extension ShowProposal {
    public init(
        proposal: ProposalNumber,
        _: Void = ()
    ) {
        self.proposal = proposal
    }
}

extension ShowProposal {
    public static var summary: String { "Shows a proposal with its originals and the count of positions." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
            ])
    }
}
