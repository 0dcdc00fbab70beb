internal import Messaging
internal import Models

/// Everything that can be done with proposals, a step a row of the plan.
///
/// It leaves the consolidated set as it was: what it merges and splits it reverses, and the rest it does to a proposal
/// of its own, outside the set.
struct ProposalsScene {
    static let rationale: Prose = "Tour of the system: it is reversed at once."

    let cast: TourCast
    let seven: ProposalNumber
    let eight: ProposalNumber
    let sixteen: ProposalNumber

    init(_ cast: TourCast) throws {
        guard let seven = ProposalNumber(rawValue: 7), let eight = ProposalNumber(rawValue: 8),
            let sixteen = ProposalNumber(rawValue: 16)
        else { throw Refusal("these are numbers of proposals") }
        self.cast = cast
        self.seven = seven
        self.eight = eight
        self.sixteen = sixteen
    }

    func play(_ stage: inout Stage) async throws {
        try await restore()
        let before = try await cast.secretariat.send(ShowProvenance())
        try await mergeAndSplit(&stage, before)
        try await suggest(&stage)
        try await publish(&stage)
        let own = try await proposeFromSubmission(&stage)
        try await write(&stage, own)
        try await hear(&stage, own)
        try await prioritise(&stage)
        try await notify(&stage, own)
        try await stage.step("P2 The record is as it was") {
            let after = try await cast.secretariat.send(ShowProvenance())
            try expect("provenance", after, before)
            try expect("cells of Annex I", try await cast.secretariat.send(ShowAnnex1()).cells, 14)
            return "\(after.originals) originals → \(after.consolidated) proposals, every edge the same"
        }
    }

    /// Undoes what a tour that was broken off has left.
    private func restore() async throws {
        let operations = try await cast.secretariat.send(ListOperations(limit: PageLimit(rawValue: 500)))
        for operation in operations.items where operation.reversal == nil && operation.rationale == Self.rationale {
            _ = try await cast.secretariat.send(ReverseOperation(operation: operation.id, reason: Self.rationale))
        }
    }

    private func mergeAndSplit(_ stage: inout Stage, _ before: ProvenanceReport) async throws {
        let client = cast.secretariat
        let formerly = [
            try await client.send(ShowProposal(proposal: seven)), try await client.send(ShowProposal(proposal: eight)),
        ]
        var merge: ProposalOperation?
        try await stage.step("P1 NPP7 and NPP8 are merged") {
            let operation = try await client.send(
                MergeProposals(
                    proposals: [seven, eight], title: "Tailings, together", text: "Both proposals on tailings, as one.",
                    rationale: Self.rationale))
            let report = try await client.send(ShowProvenance())
            try expect("proposals", report.consolidated, before.consolidated - 1)
            try expect("originals reached", report.originalsReached, before.originalsReached)
            try expect("balanced", report.isBalanced, before.isBalanced)
            merge = operation
            return "into \(try operation.target); \(report.originalsReached) originals still reached"
        }
        guard let merge else { return }
        let (target, originals) = (try merge.target, merge.after.last?.originals ?? [])
        var split: ProposalOperation?
        try await stage.step("P1 The result is split") {
            let lost = try await client.refusal(
                of: splitting(target, [[originals[0]], [originals[0]]]), as: .invalid)
            let operation = try await client.send(splitting(target, [[originals[0]], Array(originals.dropFirst())]))
            split = operation
            return "into \(operation.targets.map(\.description).joined(separator: ", ")); refused: \(lost)"
        }
        guard let split else { return }
        try await stage.step("P1 No cycle, no reversal below") {
            let cycle = try await client.refusal(
                of: MergeProposals(proposals: split.targets, into: target, rationale: Self.rationale),
                as: .transitionRefused)
            let early = try await client.refusal(
                of: ReverseOperation(operation: merge.id, reason: Self.rationale), as: .transitionRefused)
            return "refused: \(cycle) | \(early)"
        }
        try await stage.step("P1 Both are reversed") {
            for operation in [split, merge] {
                _ = try await client.send(ReverseOperation(operation: operation.id, reason: Self.rationale))
            }
            let now = [
                try await client.send(ShowProposal(proposal: seven)),
                try await client.send(ShowProposal(proposal: eight)),
            ]
            try expect("NPP7 and NPP8", now, formerly)
            try expect("provenance", try await client.send(ShowProvenance()), before)
            let lineage = try await client.send(ShowLineage(proposal: target))
            return "the former state is back; \(target) is \(lineage.status.rawValue), \(lineage.operations.count) operations"
        }
    }

    private func splitting(_ proposal: ProposalNumber, _ originals: [[OriginalID]]) -> SplitProposal {
        SplitProposal(
            proposal: proposal,
            parts: originals.map { SplitPart(title: "A part", text: "A part of what was merged.", originals: $0) },
            rationale: Self.rationale)
    }

    private func suggest(_ stage: inout Stage) async throws {
        try await stage.step("P1 Similar texts are suggested") {
            let found = try await cast.secretariat.send(FindSimilar(proposal: seven)).items
            guard let best = found.first else { throw Refusal("nothing similar to NPP7") }
            let words = best.wordsOnlyThere.prefix(3).joined(separator: ", ")
            return "best of \(found.count): “\(best.title)” \(percent(best.score)), it also has: \(words)"
        }
        try await stage.step("P1 Measured on the record") {
            let measure = try await cast.secretariat.send(MeasureSimilarity())
            try expect("originals", measure.originals, 38)
            return "\(measure.originals) originals, \(measure.groups) groups, \(measure.pairsOnRecord) pairs: precision "
                + "\(percent(measure.precision)), recall \(percent(measure.recall)); of \(measure.pairsRight) right "
                + "pairs \(measure.pairsWithSameTitle) have the same title on record"
        }
    }

    private func publish(_ stage: inout Stage) async throws {
        let client = cast.secretariat
        try await stage.step("P2 The set is published") {
            let publication = try await client.send(PublishProposals(note: Self.rationale))
            try expect("originals", publication.originals, 38)
            try expect("proposals", publication.proposals.count, 24)
            let originals = publication.proposals.first { $0.number == seven }?.originals ?? []
            let refused = try await client.refusal(of: splitting(seven, [originals, originals]), as: .transitionRefused)
            _ = try await client.send(
                WithdrawPublication(publication: publication.number, reason: Self.rationale))
            return "38 originals in 24 proposals, publication \(publication.number); refused: \(refused)"
        }
        try await stage.step("P8 Clusters and sub-clusters") {
            let clusters = try await client.send(ListClusters()).items
            try expect("clusters", clusters.map(\.cluster), [.a, .b, .c])
            try expect("sub-clusters of B", clusters[1].subClusters.count, 3)
            try expect("NPP5 touches B", clusters[1].crossCutting.map(\.rawValue), [5])
            let names = clusters[1].subClusters.map(\.name.rawValue).joined(separator: ", ")
            return "A, B (\(names)), C; NPP5 cuts across A and B"
        }
    }
}

extension ProposalOperation {
    /// What a merge has made.
    fileprivate var target: ProposalNumber {
        get throws {
            guard let target = targets.first else { throw Refusal("an operation without a target") }
            return target
        }
    }
}

extension ProposalsScene {
    func percent(_ share: Double) -> String { "\(Int((100 * share).rounded())) %" }
}

extension APIClient {
    /// Sends a request that is to be refused.
    ///
    /// - Returns: why it is refused.
    /// - Throws: `Refusal` where it is not, or otherwise.
    func refusal<R: Request>(of request: R, as code: ProblemCode) async throws -> String {
        guard case .object(let members) = try JSON.decode(JSONValue.self, from: try JSON.encode(request)) else {
            throw Refusal("a request is always an object")
        }
        let answer = try await attempt(R.definition, members)
        guard answer.status != 200 else { throw Refusal("\(R.definition.name) was not refused") }
        try expect("refusal of \(R.definition.name)", answer.problem.code, code)
        return answer.problem.detail ?? answer.problem.title
    }
}
