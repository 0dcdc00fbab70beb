import Models
import Testing

extension SystemTests.Proposals {
    @Suite("What parties hold, and who says so", .serialized)
    struct VoiceTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("the focal point states it, a delegate does not, and the secretariat says why it records it")
        func voices() async throws {
            let set = try await SmallSet(backbone)
            let proposal = try await set.proposal(from: "AG").number
            let party = try await set.party("speaker", of: "AG")
            let focalPoint = try await backbone.api(as: .focalPoint(party))
            let delegate = try await backbone.api(
                as: Actor(subject: "delegate", roles: [.delegate], party: party))
            let secretariat = try await backbone.api(as: .secretariat)
            guard let question = GuidingQuestion(rawValue: 1), let score = GuidanceScore(rawValue: 4) else { return }

            let foreign = try await backbone.api(as: .focalPoint(try await set.party("foreign-speaker", of: "AG")))
            for answer in [
                try await foreign.attempt(TakePosition(proposal: proposal, party: party, stance: .opposes)),
                try await foreign.attempt(WithdrawPosition(proposal: proposal, party: party)),
                try await foreign.attempt(GiveRanking(party: party, proposals: [proposal])),
                try await foreign.attempt(
                    AnswerGuidingQuestion(proposal: proposal, party: party, question: question, score: score)),
                try await foreign.attempt(
                    ProposeAmendment(
                        proposal: proposal, version: 1, quote: "share", replacement: "hide", party: party)),
                try await delegate.attempt(TakePosition(proposal: proposal, stance: .supports)),
                try await delegate.attempt(GiveRanking(proposals: [proposal])),
                try await delegate.attempt(AnswerGuidingQuestion(proposal: proposal, question: question, score: score)),
                try await delegate.attempt(WithdrawPosition(proposal: proposal)),
            ] { #expect(answer.status == 403, "\(answer.text)") }
            for (answer, field) in [
                (
                    try await secretariat.attempt(TakePosition(proposal: proposal, party: party, stance: .supports)),
                    "recordingReason"
                ),
                (try await secretariat.attempt(GiveRanking(party: party, proposals: [proposal])), "recordingReason"),
                (
                    try await secretariat.attempt(
                        AnswerGuidingQuestion(proposal: proposal, party: party, question: question, score: score)),
                    "recordingReason"
                ),
                (try await secretariat.attempt(WithdrawPosition(proposal: proposal, party: party)), "reason"),
                (
                    try await secretariat.attempt(
                        ProposeAmendment(
                            proposal: proposal, version: 1, quote: "share", replacement: "hide", party: party)),
                    "reason"
                ),
            ] { #expect(answer.status == 422 && answer.problem?.errors?.map(\.field) == [field], "\(answer.text)") }

            _ = try await secretariat.send(
                TakePosition(proposal: proposal, party: party, stance: .supports, recordingReason: "By letter"))
            _ = try await focalPoint.send(TakePosition(proposal: proposal, stance: .supports))
            _ = try await secretariat.send(WithdrawPosition(proposal: proposal, party: party, reason: "By phone"))
            let history = try await backbone.api(as: nil).send(ListPositions(proposal: proposal, history: true)).items
            #expect(history.map(\.recordingReason) == ["By letter", nil])
            #expect(history.last?.withdrawalReason == "By phone")
            #expect(history.last?.withdrawnBy?.rawValue == Actor.secretariat.subject.rawValue)
        }

        @Test("of rankings and answers that are given at once each ends the one before it, in the order of the record")
        func atOnce() async throws {
            let set = try await SmallSet(backbone)
            let proposal = try await set.proposal(from: "AG").number
            let focalPoint = try await backbone.api(as: .focalPoint(try await set.party("hasty", of: "AG")))
            guard let question = GuidingQuestion(rawValue: 2), let score = GuidanceScore(rawValue: 5) else { return }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        _ = try await focalPoint.send(GiveRanking(proposals: [proposal]))
                        _ = try await focalPoint.send(
                            AnswerGuidingQuestion(proposal: proposal, question: question, score: score))
                    }
                }
                try await group.waitForAll()
            }
            for (table, at) in [("ranking", "given_at"), ("guidance", "given_at")] {
                let broken = try await backbone.database.count(
                    """
                    SELECT count(*) FROM (
                        SELECT ended_at, lead(\(at)) OVER (ORDER BY \(at)) AS next,
                            \(at) >= ended_at AS is_backwards
                        FROM proposals.\(table) WHERE party = 'hasty') AS step
                    WHERE ended_at IS DISTINCT FROM next OR is_backwards
                    """)
                #expect(broken == 0, "\(table)")
            }
        }
    }
}
