internal import CLI
internal import Messaging
internal import Models

extension WorkingGroupScene {
    /// From the needs to the evidence: what hangs together, what is missing, and how far it has come (W5, W6, W10, W13, W14).
    func playCoverage(_ stage: inout Stage) async throws {
        let before = try await gaps(&stage)
        let actions = try await followUp(&stage)
        try await prove(&stage, actions)
        try await trace(&stage, actions)
        try await close(&stage, before, actions)
        try await rollUp(&stage, actions)
        try await measure(&stage, actions)
        try await compare(&stage)
    }

    private func gaps(_ stage: inout Stage) async throws -> CoverageGaps {
        try await stage.step("W5 Needs, by theme and region") {
            let needs = try await cast.observer.send(ListNeeds(region: "AG", limit: PageLimit(rawValue: 500))).items
            guard let need = needs.first else { throw Refusal("no need is on record") }
            try expect("raised by", needs.allSatisfy { $0.regions.contains("AG") }, true)
            return "\(needs.count) of AG in \(Set(needs.map(\.list)).count) lists; first \(need.id)"
        }
        return try await cast.observer.send(ShowGaps())
    }

    /// Twelve proposals and twelve needs, each with an owner of the record: those that have no action yet come first.
    private func followUp(_ stage: inout Stage) async throws -> [FollowUpAction] {
        var actions: [FollowUpAction] = []
        try await stage.step("W6 ★ What has no action gets one") {
            let most = PageLimit(rawValue: 500)
            let open = try await cast.secretariat.send(ListProposalGaps(limit: most)).items.map(\.number)
            let all = try await cast.secretariat.send(ListProposals(limit: most)).items.map(\.number)
            let proposals = (open + all.filter { $0.rawValue <= 24 && !open.contains($0) }).prefix(12)
            let bare = try await cast.secretariat.send(ListNeedGaps(lacking: .action, limit: most)).items
            let known = try await cast.secretariat.send(ListNeeds(limit: most)).items
            let needs = (bare + known.filter { need in !bare.contains { $0.id == need.id } }).prefix(12)
            let owners = try await cast.secretariat.send(ListParties(kind: .memberState, limit: most)).items
                .filter { $0.id != cast.party }
            let due = try await today.advanced(byDays: 200)
            let decisions = try await cast.secretariat.send(ListActions(limit: most)).items.flatMap(\.decisions)
            guard let decision = decisions.first else { throw Refusal("no action names a decision") }
            for (index, (proposal, need)) in zip(proposals, needs).enumerated() {
                let action = try await cast.secretariat.send(
                    ProposeAction(
                        title: Line(cutting: "Answer need \(need.id) by \(proposal)"), owner: owners[index * 6].id,
                        due: due, priority: ActionPriority.allCases[index % 3], proposals: [proposal],
                        needs: [need.id], decisions: [decision]))
                actions.append(try await owner(action).send(MoveAction(action: action.id, move: .accept)))
            }
            try expect("proposals", Set(actions.flatMap(\.proposals)).count, 12)
            try expect("needs", Set(actions.flatMap(\.needs)).count, 12)
            try expect("owners", Set(actions.map(\.owner)).count, 12)
            return actions.map { "\($0.number) \($0.owner)" }.joined(separator: ", ") + "; first \(actions[0].id)"
        }
        return actions
    }

    private func prove(_ stage: inout Stage, _ actions: [FollowUpAction]) async throws {
        try await stage.step("W11 Evidence accepted, and refused") {
            let day = try await today
            var numbers: [Int] = []
            for (index, action) in actions.prefix(2).enumerated() {
                let attached = try await owner(action).send(
                    AttachEvidence(
                        action: action.id, kind: .link,
                        reference: Line(cutting: "https://example.org/reports/\(index + 1)"), title: "National report",
                        dated: day))
                guard let number = attached.evidence?.last?.number else { throw Refusal("no evidence is attached") }
                numbers.append(number)
            }
            _ = try await cast.coChair.send(
                ReviewEvidence(action: actions[0].id, evidence: numbers[0], accepted: true))
            let unproven = try await cast.coChair.send(
                ReviewEvidence(
                    action: actions[1].id, evidence: numbers[1], accepted: false, note: "It is about another mine."))
            try expect("refused", unproven.evidence?.last?.review?.accepted, false)
            return "evidence \(numbers[0]) accepted, \(numbers[1]) not: action \(actions[1].number) has none"
        }
    }

    private func trace(_ stage: inout Stage, _ actions: [FollowUpAction]) async throws {
        try await stage.step("W6 ★ Traced from each end") {
            let action = actions[0]
            let most = PageLimit(rawValue: 500)
            let shown = try await cast.secretariat.send(ShowAction(action: action.id))
            guard let proof = shown.evidence?.last?.number, let decision = action.decisions.first else {
                throw Refusal("the action has evidence and a decision")
            }
            let starts = [
                ShowTrace(need: action.needs[0], limit: most), ShowTrace(proposal: action.proposals[0], limit: most),
                ShowTrace(decision: decision, limit: most), ShowTrace(action: action.id, limit: most),
                ShowTrace(evidence: proof, limit: most),
            ]
            for start in starts {
                let trace = try await cast.observer.send(start)
                let name = "trace from \(trace.from.kind.rawValue) \(trace.from.id)"
                let found = trace.actions.first { $0.id == action.id }
                try expect("\(name): evidence", found?.evidence.contains { $0.number == proof }, true)
                try expect("\(name): need", trace.needs.contains { $0.id == action.needs[0] }, true)
                try expect("\(name): proposal", trace.proposals.contains { $0.number == action.proposals[0] }, true)
                try expect("\(name): decision", trace.decisions.contains { $0.id.rawValue == decision.rawValue }, true)
            }
            return "\(action.needs[0]) ↔ \(action.proposals[0]) ↔ \(decision) ↔ \(action.id) ↔ evidence \(proof)"
        }
    }

    private func close(
        _ stage: inout Stage, _ before: CoverageGaps, _ actions: [FollowUpAction]
    ) async throws {
        try await stage.step("W6 ★ The gaps, before and after") {
            let after = try await cast.observer.send(ShowGaps())
            let open = try await cast.observer.send(ListProposalGaps(limit: PageLimit(rawValue: 500))).items
            try expect("proposals without an action", open.count, after.proposalsWithoutAction)
            let closed = Set(actions.flatMap(\.proposals)).isDisjoint(with: open.map(\.number))
            try expect("those of the actions are closed", closed, true)
            try expect("actions", after.actions, before.actions + actions.count)
            try expect(
                "without evidence", after.actionsWithoutEvidence, before.actionsWithoutEvidence + actions.count - 1)
            return "before: \(before.words); after: \(after.words)"
        }
        try await stage.step("W5 W6 Other proposals answer a need") {
            let first = try await cast.secretariat.send(ListNeeds(limit: PageLimit(rawValue: 1))).items[0]
            let need = try await cast.secretariat.send(ShowNeed(need: first.id))
            let bare = try await cast.secretariat.send(
                RelateNeed(need: need.id, proposals: [], reason: "To show what is missing."))
            let gaps = try await cast.observer.send(ListNeedGaps(lacking: .proposal)).items
            try expect("without a proposal", gaps.map(\.id).contains(bare.id), true)
            let back = try await cast.secretariat.send(
                RelateNeed(need: need.id, proposals: need.relatedProposals, reason: "As the record has it."))
            try expect("need", back, need)
            return "\(need.id): none, then \(need.relatedProposals.map(\.description).joined(separator: ", ")) again"
        }
    }

    private func rollUp(_ stage: inout Stage, _ actions: [FollowUpAction]) async throws {
        try await stage.step("W10 Action, proposal, cluster, mandate") {
            guard let half = Percent(rawValue: 50), let proposal = actions[0].proposals.first else {
                throw Refusal("the action follows up a proposal")
            }
            let day = try await today
            _ = try await owner(actions[0]).send(
                ReportProgress(
                    action: actions[0].id, periodStart: day, periodEnd: day, percent: half, narrative: "Half done."))
            let one = try await cast.observer.send(
                ShowProposalProgress(proposal: proposal, limit: PageLimit(rawValue: 500)))
            let all = try await cast.observer.send(ShowProgress())
            let cluster = all.clusters.first { $0.inputs.contains { $0.of == one.of } }
            let input = cluster?.inputs.first { $0.of == one.of }
            try expect("per cent in the cluster", input?.percent, one.percent)
            try expect("clusters of the mandate", all.mandate.inputs.map(\.of), all.clusters.map(\.of))
            func shown(_ percent: Double?) -> String { "\(((percent ?? 0) * 10).rounded() / 10) %" }
            return "\(actions[0].id) 50 % → \(proposal) \(shown(one.percent)) → \(cluster?.title.rawValue ?? "") "
                + "\(shown(cluster?.percent)) → mandate \(shown(all.mandate.percent)); “\(all.mandate.formula)”"
        }
    }
}

extension CoverageGaps {
    fileprivate var words: String {
        "\(needsWithoutProposal) of \(needs) needs without a proposal, \(needsWithoutAction) without an action, "
            + "\(proposalsWithoutAction) of \(proposals) proposals without an action, "
            + "\(actionsWithoutEvidence) of \(actions) actions without evidence"
    }
}
