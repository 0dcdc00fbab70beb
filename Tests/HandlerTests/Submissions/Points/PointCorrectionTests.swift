import Models
import Reactor
import Testing

extension SubmissionsTests {
    @Suite("Points that were wrong")
    @Reactor struct PointCorrectionTests {
        private let secretariat = Speaker.secretariat

        private func point() async throws -> (point: Point, request: RecordPoint) {
            let (author, party) = try await Cast.focalPoint()
            let submission = try await author.send(Cast.submission(of: party)).id
            let request = RecordPoint(
                id: .generate(), submissions: [submission], submitters: [party], stance: .supports, scope: .single,
                summary: Prose(cutting: "Sandd \(Cast.number())"), source: "Page 3")
            return (try await secretariat.send(request), request)
        }

        @Test("A point is put right, and what it said stays on record; its first recording is still a repetition")
        func corrects() async throws {
            let (point, request) = try await point()
            let proposal = try await Cast.proposal()
            let corrected = try await secretariat.repeating(
                CorrectPoint(
                    point: point.id, reason: "A slip.", proposals: [proposal], stance: .cautions, summary: "Sand",
                    clear: [.source]))
            #expect(corrected.summary == "Sand" && corrected.stance == .cautions && corrected.source == nil)
            #expect(corrected.proposals == [proposal] && corrected.submitters == point.submitters)
            let former = try #require(corrected.corrections?.first?.former)
            #expect(former.first { $0.field == "summary" }?.value == point.summary.rawValue)
            #expect(former.first { $0.field == "source" }?.value == "Page 3")
            #expect(former.first { $0.field == "proposals" }?.value == "[]")
            #expect(try await secretariat.send(request) == corrected)
            let found = try await secretariat.send(ListPoints(proposal: proposal)).items
            #expect(found.map(\.id) == [point.id])
        }

        @Test("What cannot be is refused by its field")
        func refusals() async throws {
            let (point, _) = try await point()
            try await refuses(CorrectPoint(point: point.id, reason: "R"), secretariat, 422, field: "proposals")
            try await refuses(
                CorrectPoint(point: point.id, reason: "R", needs: [.generate()]), secretariat, 422, field: "needs")
            try await refuses(
                CorrectPoint(point: point.id, reason: "R", practices: ["A", "A"]), secretariat, 422,
                field: "practices")
            try await refuses(
                CorrectPoint(point: point.id, reason: "R", note: "N", clear: [.note]), secretariat, 422, field: "clear")
            try await secretariat.refusal(of: CorrectPoint(point: .generate(), reason: "R", summary: "S"), .notFound)
            try await secretariat.refusal(of: WithdrawPoint(point: .generate(), reason: "R"), .notFound)
            #expect(try await Speaker.coChair.attempt(WithdrawPoint(point: point.id, reason: "R")).status == 403)
        }

        @Test("A point that was withdrawn is neither counted, listed nor found, and is still read by who cites it")
        func withdrawal() async throws {
            let (point, _) = try await point()
            let submission = try #require(point.submissions.first)
            let before = try await secretariat.send(CountSubmissions()).points
            let search = SearchSubmissions(
                text: try #require(SearchText(rawValue: point.summary.rawValue)), language: .english)
            #expect(try await secretariat.send(search).items.contains { $0.id.rawValue == point.id.rawValue })
            let withdrawn = try await secretariat.repeating(WithdrawPoint(point: point.id, reason: "Nobody said so."))
            #expect(withdrawn.withdrawnAt != nil && withdrawn.corrections?.map(\.isWithdrawal) == [true])
            #expect(try await Speaker.everybody.send(ShowPoint(point: point.id)) == withdrawn)
            #expect(try await secretariat.send(CountSubmissions()).points == before - 1)
            #expect(try await secretariat.send(ListPoints(submission: submission)).items.isEmpty)
            #expect(
                try await secretariat.send(ListPoints(submission: submission, withdrawn: true)).items == [withdrawn])
            let shown = try await secretariat.send(ShowSubmission(submission: submission))
            #expect(shown.points?.isEmpty == true && shown.pointCount == 0)
            #expect(try await secretariat.send(search).items.allSatisfy { $0.id.rawValue != point.id.rawValue })
            try await secretariat.refusal(
                of: CorrectPoint(point: point.id, reason: "R", summary: "S"), .transitionRefused)
            try await secretariat.refusal(of: WithdrawPoint(point: point.id, reason: "R"), .transitionRefused)
        }
    }
}
