public import Messaging
public import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor

/// In one piece: the clusters of the process, and no more proposals than there are numbers.
extension ListClusters: Query {
    public func answer(in context: QueryContext) async throws -> Page<ClusterContents> {
        let proposals = try await context.query(AllProposals(statuses: ProposalStatus.current))
        return Page(items: try await context.process().clusters.map { ClusterContents(of: $0, proposals) }, next: nil)
    }
}

extension ClusterContents {
    /// Sub-clusters stand in the order of their first proposals.
    init(of cluster: ProcessCluster, _ proposals: [Proposal]) {
        let own = proposals.filter { $0.cluster == cluster.key }
        var names: [Line] = []
        for name in own.compactMap(\.subsection) where !names.contains(name) { names.append(name) }
        self.init(
            cluster: cluster.key, title: cluster.title.en, titles: cluster.title,
            proposals: own.filter { $0.subsection == nil }.map(\.number),
            subClusters: names.map { name in
                SubCluster(name: name, proposals: own.filter { $0.subsection == name }.map(\.number))
            },
            crossCutting: proposals.filter { $0.crossCuttingClusters.contains(cluster.key) }.map(\.number))
    }
}
