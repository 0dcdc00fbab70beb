public import Messaging
public import Models
internal import ProcessRegister
internal import Reactor

extension ShowAnnex1: Query {
    public func answer(in context: QueryContext) async throws -> AnnexMatrix {
        AnnexMatrix(
            of: try await context.query(AllProposals(statuses: ProposalStatus.current)),
            in: try await context.process().clusters)
    }
}

extension AnnexMatrix {
    /// Annex I has a row for each cluster and in it a cell for each set of regions that put proposals forward, in the
    /// order of the first proposal of each.
    init(of proposals: [Proposal], in clusters: [ProcessCluster]) {
        let clusters = clusters.map { cluster in
            AnnexCluster(
                cluster: cluster.key, title: cluster.title.en, titles: cluster.title,
                cells: Self.cells(of: proposals.filter { $0.cluster == cluster.key }))
        }
        self.init(clusters: clusters, cells: clusters.reduce(0) { $0 + $1.cells.count })
    }

    private static func cells(of proposals: [Proposal]) -> [AnnexCell] {
        var order: [[Region]] = []
        var members: [[Region]: [AnnexProposal]] = [:]
        for proposal in proposals.sorted(by: { $0.number < $1.number }) {
            let regions = proposal.labels.sorted()
            if members[regions] == nil { order.append(regions) }
            members[regions, default: []].append(
                AnnexProposal(
                    number: proposal.number, title: proposal.title, crossCuttingClusters: proposal.crossCuttingClusters)
            )
        }
        return order.map { AnnexCell(regions: $0, proposals: members[$0] ?? []) }
    }
}
