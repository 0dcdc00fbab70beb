import Models
import Reactor
import Testing

@Suite("Who hears of corrections and withdrawals", .installation, .serialized)
@Reactor struct CorrectionNoticeTests {
    private let secretariat = Speaker.secretariat

    @Test("A deadline that has moved is mailed, other words wait in the inbox, and a withdrawn call reminds nobody")
    func calls() async throws {
        let reader = try await Cast.delegation("AG", .spanish)
        let call = try await Cast.call(closesIn: .days(20))
        try await Installation.running.settle()
        try await Installation.running.sendMail()
        let mails = try Installation.running.mails(to: try reader.email).count
        try await secretariat.tell(CorrectCall(call: call.id, reason: "A slip.", title: "The call"))
        try await Installation.running.sendMail()
        #expect(try Installation.running.mails(to: try reader.email).count == mails)
        try await Cast.heard(reader.speaker, "calls/\(call.id)", "Convocatoria rectificada: The call")
        let closes = try Cast.now.advanced(by: .days(10))
        try await secretariat.tell(CorrectCall(call: call.id, reason: "Too long.", closes: closes))
        try await Cast.mail(to: try reader.email, "Too long.")
        func deadline() async throws -> Deadline? {
            try await reader.speaker.send(ListDeadlines()).items.first { $0.object.rawValue == call.id.rawValue }
        }
        #expect(try await deadline()?.due == closes)
        try await secretariat.tell(WithdrawCall(call: call.id, reason: "Opened twice."))
        try await Cast.mail(to: try reader.email, "Se ha retirado la convocatoria")
        #expect(try await deadline() == nil)
        try await Cast.forward(days: 9)
        try await Installation.running.sweep()
        #expect(try await Cast.inbox(of: reader.speaker, about: "calls/\(call.id)").count == 4)
    }

    @Test("Reminders of a call begin with its opening, also where that was put right")
    func opening() async throws {
        let reader = try await Cast.delegation()
        let now = try Cast.now
        let call = try await Cast.call(opensIn: .days(50), closesIn: .days(60))
        try await secretariat.tell(
            CorrectCall(call: call.id, reason: "The wrong month.", opens: now.advanced(by: .days(1))))
        try await Installation.running.sweep()
        let deadline = try #require(
            try await reader.speaker.send(ListDeadlines()).items.first { $0.object.rawValue == call.id.rawValue })
        #expect(deadline.next == deadline.due.advanced(by: .days(-30)))
    }

    @Test("A decision that was withdrawn is mailed like one that was taken; a corrected one waits in the inbox")
    func decisions() async throws {
        let reader = try await Cast.delegation("AG", .russian)
        let decision = try await Cast.decision(actors: [reader.party])
        try await secretariat.tell(CorrectDecision(decision: decision.id, reason: "A slip.", title: "The decision"))
        try await Cast.heard(reader.speaker, "decisions/\(decision.id)", "Исправлено решение")
        try await secretariat.tell(WithdrawDecision(decision: decision.id, reason: "Recorded twice."))
        try await Cast.mail(to: try reader.email, "внесено по ошибке")
    }

    @Test("Those who review hear of evidence that was corrected or withdrawn")
    func evidence() async throws {
        let owner = try await Cast.delegation()
        let evidence = try await Cast.evidence(of: owner.party)
        try await owner.speaker.tell(
            CorrectEvidence(
                action: evidence.action, evidence: evidence.number, reason: "A slip.", title: "The report"))
        try await Cast.heard(.coChair, "actions/\(evidence.action)", "evidence corrected")
        try await owner.speaker.tell(
            WithdrawEvidence(action: evidence.action, evidence: evidence.number, reason: "The wrong one."))
        try await Cast.heard(secretariat, "actions/\(evidence.action)", "evidence withdrawn")
        try await Cast.heard(owner.speaker, "actions/\(evidence.action)", "evidence withdrawn")
    }
}
