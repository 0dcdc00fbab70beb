internal import CLI
internal import Models

extension ProposalsScene {
    func hear(_ stage: inout Stage, _ own: ProposalNumber) async throws {
        try await stage.step("P3 Label, mention, position") {
            guard let three = ProposalNumber(rawValue: 3) else { throw Refusal("3 is a number of a proposal") }
            let relations = try await cast.secretariat.send(ShowRelations(proposal: three))
            try expect("labels", relations.originLabels, ["AG": 1])
            guard relations.mentions["EEG"] != nil else { throw Refusal("EEG discussed NPP3") }
            return "NPP3: put forward by AG, discussed by \(relations.mentions.keys.sorted().joined(separator: ", ")), "
                + "positions: \(relations.positions.values.reduce(0, +))"
        }
        try await stage.step("P5 A position is taken, withdrawn") {
            let position = try await cast.focalPoint.send(TakePosition(proposal: own, stance: .supportsWithChanges))
            _ = try await cast.focalPoint.send(WithdrawPosition(proposal: own, reason: "The text is under review."))
            let history = try await cast.secretariat.send(ListPositions(proposal: own, history: true)).items
            try expect("withdrawn", history.last?.isWithdrawn, true)
            let refused = try await cast.observer.refusal(
                of: TakePosition(proposal: own, party: cast.party, stance: .supports), as: .forbidden)
            return "\(position.stance.rawValue), still in the history; an observer is refused: \(refused)"
        }
        try await stage.step("P6 Answers to the guiding questions") {
            let questions = try await cast.secretariat.send(ShowProcess()).terms.questions.map(\.number)
            for question in questions {
                guard let score = GuidanceScore(rawValue: question.rawValue + 1) else { continue }
                _ = try await cast.focalPoint.send(
                    AnswerGuidingQuestion(proposal: own, question: question, score: score, text: "As of today."))
            }
            let regions = try await cast.secretariat.send(ShowGuidance(proposal: own)).items
            try expect("questions", regions.map(\.question), questions)
            try expect("regions", Set(regions.map(\.region)), ["GRULAC"])
            let foreign = try await cast.focalPoint.refusal(
                of: ListGuidance(proposal: own, party: PartyID(rawValue: "kenya")), as: .forbidden)
            return
                "GRULAC: \(regions.map { "\($0.answers)" }.joined(separator: ", ")) answers, no state named; \(foreign)"
        }
    }

    func prioritize(_ stage: inout Stage) async throws {
        try await stage.step("P7 Tiers and rankings, apart") {
            let tiers = [Tier(name: "First", proposals: [sixteen]), Tier(name: "Second", proposals: [seven, eight])]
            let refused = try await cast.secretariat.refusal(
                of: SetTiers(tiers: tiers, method: "By hand."), as: .forbidden)
            let tiering = try await cast.coChair.send(SetTiers(tiers: tiers, method: "Tour of the system."))
            let former = try await cast.focalPoint.send(ListRankings()).items.first
            _ = try await cast.focalPoint.send(GiveRanking(proposals: [eight, sixteen]))
            let own = try await cast.focalPoint.send(ListRankings()).items.first
            let tally = try await cast.coChair.send(TallyRankings(method: .borda))
            if let former { _ = try await cast.focalPoint.send(GiveRanking(proposals: former.proposals)) }
            try expect("Chile's ranking", own?.proposals, [eight, sixteen])
            try expect(
                "disclaimers", [tiering.disclaimer, tally.disclaimer].map { $0 == Prioritization.disclaimer },
                [true, true])
            return "tiers of \(tiering.dated); \(tally.rankings) rankings by \(tally.method.rawValue), \(tally.dated); "
                + "both “Not negotiated”; the secretariat sets no tiers: \(refused)"
        }
    }

    func notify(_ stage: inout Stage, _ own: ProposalNumber) async throws {
        let action = ActionID.generate()
        try await stage.step("P11 Every side hears of a merge") {
            _ = try await cast.nominateFocalPoint()
            _ = try await cast.secretariat.send(
                ProposeAction(
                    id: action, title: "Look into closed mines", owner: cast.party,
                    due: Instant.now.advanced(by: .seconds(86_400 * 90)).date, proposals: [own]))
            _ = try await told("the action") { $0.about == ObjectPath(action) }
            let merge = try await cast.secretariat.send(
                MergeProposals(
                    proposals: [sixteen, own], title: "Follow-up and closed mines", text: "Both, as one.",
                    rationale: Self.rationale))
            let heard = try await told("the merge") {
                $0.about == ObjectPath(merge.targets[0])
            }
            _ = try await cast.secretariat.send(ReverseOperation(operation: merge.id, reason: Self.rationale))
            let back = try await told("the reversal") {
                $0.at > heard.at && $0.subject.rawValue.contains("\(merge.targets[0])")
            }
            return "Chile: “\(heard.subject)” (\(heard.reason)); “\(back.subject)”"
        }
        try await stage.step("P11 Owners hear of a withdrawal") {
            let move = try await cast.secretariat.send(
                MoveProposal(proposal: own, to: .withdrawn, reason: "The tour is over."))
            let heard = try await told("the withdrawal") {
                $0.event.rawValue == ProposalWithdrawn.type.rawValue && $0.subject.rawValue.contains("\(own)")
            }
            _ = try await cast.secretariat.send(MoveAction(action: action, move: .drop, reason: "The tour is over."))
            return "\(move.from.rawValue) → \(move.to.rawValue); Chile: “\(heard.subject)” (\(heard.reason))"
        }
    }

    /// Waits for an item in the inbox of the party.
    private func told(_ what: String, _ matches: @escaping (InboxItem) -> Bool) async throws -> InboxItem {
        try await eventually("the notification of \(what)") {
            try await cast.focalPoint.send(ListInboxItems(unread: true)).items.first(where: matches)
        }
    }
}
