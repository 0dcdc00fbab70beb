import Models
import Postgres
import Testing

extension ProposalsTests {
    @Suite("What parties hold, and who says so")
    struct PositionTests {
        private let secretariat = Speaker.secretariat
        private let author: Speaker
        private let party: PartyID
        private let proposal: ProposalNumber

        init() async throws {
            (author, party) = try await Cast.focalPoint()
            proposal = try await Cast.proposal(from: "AG").number
        }

        @Test("A position is taken, changed and withdrawn; what was held before stays in the history")
        func positions() async throws {
            let first = try await author.repeating(TakePosition(proposal: proposal, stance: .supports, text: "Gladly"))
            #expect(first.party == party && first.stance == .supports && first.recordingReason == nil)
            let told = try await Installation.running.countTold(by: .proposals)
            let same = try await author.send(TakePosition(proposal: proposal, stance: .supports, text: "Gladly"))
            #expect(same.id == first.id)
            #expect(try await Installation.running.countTold(by: .proposals) == told)
            let second = try await author.send(TakePosition(proposal: proposal, stance: .reservations))
            #expect(try await held().map(\.id) == [second.id])
            let relations = try await Speaker.everybody.send(ShowRelations(proposal: proposal))
            #expect(relations.positions == ["reservations": 1] && relations.originLabels == ["AG": 1])
            let withdrawn = try await author.repeating(WithdrawPosition(proposal: proposal))
            #expect(withdrawn.isWithdrawn && withdrawn.id == second.id && withdrawn.endedAt != nil)
            #expect(try await held().isEmpty)
            #expect(try await held(history: true).map(\.id) == [first.id, second.id])
            try await author.refusal(of: WithdrawPosition(proposal: proposal), .notFound)
            let events = try await Cast.told(PositionTaken.self) { $0.proposal == proposal }
            #expect(events.map(\.formerStance) == [nil, .supports])
            #expect(try await Cast.told(PositionWithdrawn.self) { $0.proposal == proposal }.count == 1)
        }

        @Test("The focal point states it, another party does not, and a delegate does not")
        func voices() async throws {
            let (question, score) = try answer()
            let (foreign, _) = try await Cast.focalPoint()
            let delegate = try await Cast.delegate(of: party)
            try await foreign.refusal(of: TakePosition(proposal: proposal, party: party, stance: .opposes), .forbidden)
            try await foreign.refusal(of: WithdrawPosition(proposal: proposal, party: party), .forbidden)
            try await foreign.refusal(of: GiveRanking(party: party, proposals: [proposal]), .forbidden)
            try await foreign.refusal(
                of: AnswerGuidingQuestion(proposal: proposal, party: party, question: question, score: score),
                .forbidden)
            try await delegate.refusal(of: TakePosition(proposal: proposal, stance: .supports), .forbidden)
            try await delegate.refusal(of: GiveRanking(proposals: [proposal]), .forbidden)
            try await delegate.refusal(
                of: AnswerGuidingQuestion(proposal: proposal, question: question, score: score), .forbidden)
            try await delegate.refusal(of: WithdrawPosition(proposal: proposal), .forbidden)
            try await foreign.refusal(of: ListGuidance(proposal: proposal, party: party), .forbidden)
            try await foreign.refusal(of: ListRankings(party: party), .forbidden)
        }

        @Test("The secretariat says why it records what a party holds, and what it records ends what was said before")
        func recorded() async throws {
            let (question, score) = try answer()
            try await secretariat.refusal(
                of: TakePosition(proposal: proposal, party: party, stance: .supports), .invalid,
                field: "recordingReason")
            try await secretariat.refusal(
                of: GiveRanking(party: party, proposals: [proposal]), .invalid, field: "recordingReason")
            try await secretariat.refusal(
                of: AnswerGuidingQuestion(proposal: proposal, party: party, question: question, score: score),
                .invalid, field: "recordingReason")
            try await secretariat.refusal(
                of: WithdrawPosition(proposal: proposal, party: party), .invalid, field: "reason")
            try await secretariat.send(
                TakePosition(proposal: proposal, party: party, stance: .supports, recordingReason: "By letter"))
            try await author.send(TakePosition(proposal: proposal, stance: .supports))
            try await secretariat.send(WithdrawPosition(proposal: proposal, party: party, reason: "By phone"))
            let history = try await held(history: true)
            #expect(history.map(\.recordingReason) == ["By letter", nil])
            #expect(history.last?.withdrawalReason == "By phone" && history.last?.withdrawnBy == "secretariat")
        }

        @Test("Only states take positions, on what is on the table and open")
        func refusals() async throws {
            let body = try await Cast.party(.regionalOrganization, region: nil)
            try await secretariat.refusal(
                of: TakePosition(proposal: proposal, party: body, stance: .supports, recordingReason: "x"), .forbidden)
            let nobody = try #require(PartyID(rawValue: "nobody-at-all"))
            try await secretariat.refusal(
                of: TakePosition(proposal: proposal, party: nobody, stance: .supports, recordingReason: "x"),
                .invalid, field: "party")
            let nowhere = try Cast.freeNumber()
            try await author.refusal(of: TakePosition(proposal: nowhere, stance: .supports), .notFound)
            try await author.refusal(of: ListPositions(proposal: nowhere), .notFound)
            try await secretariat.send(MoveProposal(proposal: proposal, to: .withdrawn, reason: "Overtaken"))
            try await author.refusal(of: TakePosition(proposal: proposal, stance: .supports), .transitionRefused)
        }

        @Test("Answers to guiding questions are one for each party, counted by region")
        func guidance() async throws {
            let (question, score) = try answer()
            let first = AnswerGuidingQuestion(proposal: proposal, question: question, score: score, text: "Fully")
            try await author.repeating(first)
            let better = try #require(GuidanceScore(rawValue: 5))
            let beyond = try #require(GuidanceScore(rawValue: 6))
            try await author.refusal(
                of: AnswerGuidingQuestion(proposal: proposal, question: question, score: beyond), .invalid,
                field: "score")
            try await author.send(AnswerGuidingQuestion(proposal: proposal, question: question, score: better))
            let own = try await author.send(ListGuidance(proposal: proposal)).items
            #expect(own.map(\.score) == [better] && own.map(\.party) == [party])
            let regions = try await Speaker.everybody.send(ShowGuidance(proposal: proposal)).items
            #expect(regions.map(\.answers) == [1] && regions.map(\.distribution) == [[0, 0, 0, 0, 1]])
            #expect(regions.map(\.region) == ["AG"])
        }

        @Test("Rankings name proposals of the set, each once; the newest holds, and the older ones stay on record")
        func rankings() async throws {
            let other = try await Cast.proposal(from: "AG").number
            let draft = try await Cast.proposal(from: "AG", isDraft: true).number
            for proposals in [[], [proposal, proposal], [draft]] {
                try await author.refusal(of: GiveRanking(proposals: proposals), .invalid, field: "proposals")
            }
            let first = try await author.repeating(GiveRanking(proposals: [proposal, other]))
            let second = try await author.send(GiveRanking(proposals: [other]))
            #expect(try await author.send(ListRankings()).items.map(\.id) == [second.id, first.id])
        }

        @Test("Of rankings and answers that are given at once each ends the one before it, in the order of the record")
        func atOnce() async throws {
            let (question, score) = try answer()
            let (author, proposal) = (author, proposal)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        try await author.send(GiveRanking(proposals: [proposal]))
                        try await author.send(
                            AnswerGuidingQuestion(proposal: proposal, question: question, score: score))
                    }
                }
                try await group.waitForAll()
            }
            for table in ["ranking", "guidance"] as [SQL] {
                let broken = try await Installation.running.count(
                    """
                    SELECT count(*) FROM (
                        SELECT ended_at, lead(given_at) OVER (ORDER BY given_at) AS next,
                            given_at >= ended_at AS is_backwards
                        FROM \(table) WHERE party = \(party)) AS step
                    WHERE ended_at IS DISTINCT FROM next OR is_backwards
                    """, in: .proposals)
                #expect(broken == 0, "\(table)")
            }
        }

        private func answer() throws -> (GuidingQuestion, GuidanceScore) {
            (try #require(GuidingQuestion(rawValue: 2)), try #require(GuidanceScore(rawValue: 4)))
        }

        private func held(history: Bool? = nil) async throws -> [Position] {
            try await Speaker.everybody.send(ListPositions(proposal: proposal, history: history)).items
        }
    }
}
