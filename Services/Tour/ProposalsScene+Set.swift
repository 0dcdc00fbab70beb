internal import CLI
internal import Models

extension ProposalsScene {
    func publish(_ stage: inout Stage) async throws {
        let client = cast.secretariat
        try await stage.step("P2 The set is published") {
            let publication = try await client.send(PublishProposals(note: Self.rationale))
            try expect("originals", publication.originals, 38)
            try expect("proposals", publication.proposals.count, 24)
            let originals = publication.proposals.first { $0.number == seven }?.originals ?? []
            let refused = try await client.refusal(
                of: splitting(seven, [originals, originals]), as: .transitionRefused)
            _ = try await client.send(
                WithdrawPublication(publication: publication.number, reason: Self.rationale))
            return "38 originals in 24 proposals, publication \(publication.number); refused: \(refused)"
        }
        try await stage.step("P8 Clusters and sub-clusters") {
            let clusters = try await client.send(ListClusters()).items
            try expect("clusters", clusters.map(\.cluster), ["A", "B", "C"])
            try expect("sub-clusters of B", clusters[1].subClusters.count, 3)
            try expect("NPP5 touches B", clusters[1].crossCutting.map(\.rawValue), [5])
            let names = clusters[1].subClusters.map(\.name.rawValue).joined(separator: ", ")
            return "A, B (\(names)), C; NPP5 cuts across A and B"
        }
    }
}
