// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ClassifyProposal {
    public init(
        proposal: ProposalNumber,
        cluster: Cluster,
        subsection: Line? = nil,
        crossCuttingClusters: [Cluster]? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.cluster = cluster
        self.subsection = subsection
        self.crossCuttingClusters = crossCuttingClusters
    }
}

extension ClassifyProposal {
    public static var summary: String { "Puts a proposal into a cluster and sub-cluster, and says which other clusters it touches." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
                .required("cluster", Cluster.self),
                .optional("subsection", Line.self, "Defaults to none."),
                .optional("crossCuttingClusters", [Cluster].self),
            ])
    }
}

extension ClusterContents {
    public init(
        cluster: Cluster,
        title: Line,
        titles: OfficialTexts,
        proposals: [ProposalNumber],
        subClusters: [SubCluster],
        crossCutting: [ProposalNumber],
        _: Void = ()
    ) {
        self.cluster = cluster
        self.title = title
        self.titles = titles
        self.proposals = proposals
        self.subClusters = subClusters
        self.crossCutting = crossCutting
    }
}

extension ClusterContents: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A cluster with its sub-clusters and the proposals of the current set.",
            [
                .required("cluster", Cluster.self),
                .required("title", Line.self, "In English."),
                .required("titles", OfficialTexts.self),
                .required("proposals", [ProposalNumber].self, "Proposals outside any sub-cluster."),
                .required("subClusters", [SubCluster].self),
                .required("crossCutting", [ProposalNumber].self, "Proposals of other clusters that touch this one."),
            ])
    }
}

extension ListClusters {
    public init(
        _: Void = ()
    ) {
    }
}

extension ListClusters {
    public static var summary: String { "Lists the clusters and sub-clusters with their proposals, cross-cutting ones separately." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
            ])
    }
}

extension ProposalClassified {
    public init(
        number: ProposalNumber,
        cluster: Cluster,
        subsection: Line? = nil,
        crossCuttingClusters: [Cluster],
        _: Void = ()
    ) {
        self.number = number
        self.cluster = cluster
        self.subsection = subsection
        self.crossCuttingClusters = crossCuttingClusters
    }
}

extension ProposalClassified {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A proposal was put into a cluster.",
            [
                .required("number", ProposalNumber.self),
                .required("cluster", Cluster.self),
                .optional("subsection", Line.self),
                .required("crossCuttingClusters", [Cluster].self),
            ])
    }
}

extension SubCluster {
    public init(
        name: Line,
        proposals: [ProposalNumber],
        _: Void = ()
    ) {
        self.name = name
        self.proposals = proposals
    }
}

extension SubCluster: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A part of a cluster.",
            [
                .required("name", Line.self),
                .required("proposals", [ProposalNumber].self),
            ])
    }
}
