// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AnnexCell {
    public init(
        regions: [Region],
        proposals: [AnnexProposal],
        _: Void = ()
    ) {
        self.regions = regions
        self.proposals = proposals
    }
}

extension AnnexCell: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The proposals of a cluster that the same regions put forward.",
            [
                .required("regions", [Region].self),
                .required("proposals", [AnnexProposal].self),
            ])
    }
}

extension AnnexCluster {
    public init(
        cluster: Cluster,
        title: Line,
        titles: OfficialTexts,
        cells: [AnnexCell],
        _: Void = ()
    ) {
        self.cluster = cluster
        self.title = title
        self.titles = titles
        self.cells = cells
    }
}

extension AnnexCluster: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A row of Annex I.",
            [
                .required("cluster", Cluster.self),
                .required("title", Line.self, "In English."),
                .required("titles", OfficialTexts.self),
                .required("cells", [AnnexCell].self),
            ])
    }
}

extension AnnexMatrix {
    public init(
        clusters: [AnnexCluster],
        cells: Int,
        _: Void = ()
    ) {
        self.clusters = clusters
        self.cells = cells
    }
}

extension AnnexMatrix: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The matrix of Annex I: proposals by cluster and by the regions that put them forward.",
            [
                .required("clusters", [AnnexCluster].self),
                .required("cells", Int.self, "How many cells the clusters have in all."),
            ])
    }
}

extension AnnexProposal {
    public init(
        number: ProposalNumber,
        title: Line,
        crossCuttingClusters: [Cluster],
        _: Void = ()
    ) {
        self.number = number
        self.title = title
        self.crossCuttingClusters = crossCuttingClusters
    }
}

extension AnnexProposal: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A proposal as Annex I names it.",
            [
                .required("number", ProposalNumber.self),
                .required("title", Line.self),
                .required("crossCuttingClusters", [Cluster].self),
            ])
    }
}

extension ProvenanceEdge {
    public init(
        number: ProposalNumber,
        labels: [Region],
        originals: [OriginalID],
        _: Void = ()
    ) {
        self.number = number
        self.labels = labels
        self.originals = originals
    }
}

extension ProvenanceEdge: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The originals that a proposal was merged from.",
            [
                .required("number", ProposalNumber.self),
                .required("labels", [Region].self),
                .required("originals", [OriginalID].self),
            ])
    }
}

extension ProvenanceFault {
    public init(
        number: ProposalNumber? = nil,
        original: OriginalID? = nil,
        detail: Line,
        _: Void = ()
    ) {
        self.number = number
        self.original = original
        self.detail = detail
    }
}

extension ProvenanceFault: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What does not add up.",
            [
                .optional("number", ProposalNumber.self),
                .optional("original", OriginalID.self),
                .required("detail", Line.self),
            ])
    }
}

extension ProvenanceReport {
    public init(
        originals: Int,
        originalsByRegion: [String: Int],
        consolidated: Int,
        originalsReached: Int,
        isBalanced: Bool,
        offending: [ProvenanceFault],
        proposals: [ProvenanceEdge],
        _: Void = ()
    ) {
        self.originals = originals
        self.originalsByRegion = originalsByRegion
        self.consolidated = consolidated
        self.originalsReached = originalsReached
        self.isBalanced = isBalanced
        self.offending = offending
        self.proposals = proposals
    }
}

extension ProvenanceReport: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "How the originals and the consolidated proposals hang together.",
            [
                .required("originals", Int.self, "Number on record."),
                .required("originalsByRegion", [String: Int].self),
                .required("consolidated", Int.self, "Proposals on record."),
                .required("originalsReached", Int.self, "Different originals that some proposal was merged from."),
                .required("isBalanced", Bool.self, "Every original is reached, every proposal has the edges that its registration and the operations gave it, and every label of a proposal has an original of that region."),
                .required("offending", [ProvenanceFault].self),
                .required("proposals", [ProvenanceEdge].self),
            ])
    }
}

extension ShowAnnex1 {
    public init(
        _: Void = ()
    ) {
    }
}

extension ShowAnnex1 {
    public static var summary: String { "Shows the Annex I matrix, computed from the proposals on record." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
            ])
    }
}

extension ShowProvenance {
    public init(
        _: Void = ()
    ) {
    }
}

extension ShowProvenance {
    public static var summary: String { "Counts the originals through the provenance graph, and names each proposal that does not add up." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
            ])
    }
}
