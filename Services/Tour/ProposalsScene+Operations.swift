internal import CLI
internal import Models

extension ProposalsScene {
    func mergeAndSplit(_ stage: inout Stage, _ before: ProvenanceReport) async throws {
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
            return
                "the former state is back; \(target) is \(lineage.status.rawValue), \(lineage.operations.count) operations"
        }
    }

    func splitting(_ proposal: ProposalNumber, _ originals: [[OriginalID]]) -> SplitProposal {
        SplitProposal(
            proposal: proposal,
            parts: originals.map { SplitPart(title: "A part", text: "A part of what was merged.", originals: $0) },
            rationale: Self.rationale)
    }

    func suggest(_ stage: inout Stage) async throws {
        try await stage.step("P1 Similar texts are suggested") {
            let found = try await cast.secretariat.send(FindSimilarTexts(proposal: seven)).items
            guard let best = found.first else { throw Refusal("nothing similar to NPP7") }
            let words = best.wordsOnlyThere.prefix(3).joined(separator: ", ")
            return "best of \(found.count): “\(best.title)” \(percent(best.score)), it also has: \(words)"
        }
        try await stage.step("P1 Measured on the record") {
            let measure = try await cast.secretariat.send(MeasureSimilarity())
            try expect("originals", measure.originals, 38)
            let others = measure.differentTitles
            return
                "\(measure.originals) originals, \(measure.groupsFound) of \(measure.groups) groups whole, "
                + "\(measure.pairsOnRecord) pairs: precision \(percent(measure.precision)), recall "
                + "\(percent(measure.recall)). Easy, since of \(measure.pairsRight) right pairs "
                + "\(measure.pairsWithSameTitle) have the same title on record; of the other \(others.onRecord) pairs "
                + "\(others.right) are found, with \(others.found - others.right) wrong ones: precision "
                + "\(percent(others.precision)), recall \(percent(others.recall))"
        }
    }

    private func percent(_ share: Double) -> String { "\(Int((100 * share).rounded())) %" }
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
