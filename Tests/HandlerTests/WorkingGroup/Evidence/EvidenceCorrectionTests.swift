import Models
import Postgres
import Reactor
import Testing

@Suite("Evidence that was attached wrong", .installation, .serialized)
@Reactor struct EvidenceCorrectionTests {
    private let secretariat = Speaker.secretariat

    @Test("The owner corrects evidence that nobody has reviewed; what it was called stays on record")
    func corrects() async throws {
        let party = try await Cast.party()
        let owner = try await Cast.focalPoint(of: party)
        let evidence = try await Cast.evidence(of: party)
        func correct(title: Line? = nil, dated: CalendarDate? = nil) -> CorrectEvidence {
            CorrectEvidence(
                action: evidence.action, evidence: evidence.number, reason: "A slip.", title: title, dated: dated)
        }
        let day = try Cast.day(-3)
        let action = try await owner.repeating(correct(title: "The report", dated: day))
        let corrected = try #require(action.evidence?.first)
        #expect(corrected.title == "The report" && corrected.dated == day)
        #expect(corrected.corrections?.first?.former.map(\.field.rawValue) == ["title", "dated"])
        #expect(corrected.corrections?.first?.former.first?.value == "A report")
        #expect(corrected.corrections?.first?.by == owner.actor.subject)
        try await refuses(correct(), owner, 422, field: "title")
        try await refuses(correct(dated: try Cast.day(9)), owner, 422, field: "dated")
        let stranger = try await Cast.focalPoint().speaker
        #expect(try await stranger.attempt(correct(title: "Mine")).status == 403)
        let unknown = CorrectEvidence(action: evidence.action, evidence: 999_999, reason: "R", title: "T")
        try await owner.refusal(of: unknown, .notFound)
        try await Speaker.coChair.send(
            ReviewEvidence(action: evidence.action, evidence: evidence.number, accepted: true))
        try await owner.refusal(of: correct(title: "Later"), .transitionRefused)
        // What somebody has judged is not for its owner to take away.
        let withdrawal = WithdrawEvidence(action: evidence.action, evidence: evidence.number, reason: "R")
        try await owner.refusal(of: withdrawal, .transitionRefused)
        #expect(try await secretariat.send(withdrawal).evidence?.first?.withdrawnAt != nil)
    }

    @Test("Withdrawn evidence proves nothing and waits for no review; what it was stays readable")
    func withdrawal() async throws {
        let party = try await Cast.party()
        let owner = try await Cast.focalPoint(of: party)
        let evidence = try await Cast.evidence(of: party)
        func withdraw() -> WithdrawEvidence {
            WithdrawEvidence(action: evidence.action, evidence: evidence.number, reason: "The wrong report.")
        }
        let before = try await secretariat.send(ShowGaps()).actionsWithoutEvidence
        let action = try await owner.repeating(withdraw())
        let withdrawn = try #require(action.evidence?.first)
        #expect(withdrawn.withdrawnAt != nil && withdrawn.corrections?.last?.reason == "The wrong report.")
        #expect(try await secretariat.send(ShowGaps()).actionsWithoutEvidence == before + 1)
        let waiting = try await Speaker.coChair.send(ListEvidence(reviewed: false, limit: PageLimit(rawValue: 500)))
        #expect(!waiting.items.contains { $0.evidence.number == evidence.number })
        let review = ReviewEvidence(action: evidence.action, evidence: evidence.number, accepted: true)
        try await Speaker.coChair.refusal(of: review, .transitionRefused)
        try await owner.refusal(of: withdraw(), .transitionRefused)
        await #expect(throws: PostgresError.self, "what it refers to is never changed") {
            try await Installation.running.execute("UPDATE evidence SET reference = 'x'")
        }
        let trace = try await secretariat.send(ShowTrace(action: evidence.action))
        #expect(trace.actions.first?.evidence.isEmpty == true)
    }
}
