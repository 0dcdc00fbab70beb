import Models
import Postgres
import Reactor
import Testing

@testable import WorkingGroup

@Suite("Whoever time concerns hears of it", .installation, .serialized)
@Reactor struct SweepNoticeTests {
    private let secretariat = Speaker.secretariat

    @Test("Each rung of the escalation of a restricted action reaches whom it names, in their languages, nobody else")
    func rungs() async throws {
        let (owner, other) = (try await Cast.delegation("AG", .french), try await Cast.delegation("AG", .chinese))
        let stranger = try await Cast.delegation("AP")
        _ = try await Cast.alternate(of: owner.party, .arabic)
        try await secretariat.tell(
            AppointCoordinator(region: "AG", contact: other.contact, validFrom: try Cast.today))
        let action = try await secretariat.tell(
            ProposeAction(
                title: "Close the pit", owner: owner.party, dueAt: try Cast.now.advanced(by: .days(1)),
                funding: .funded, visibility: .restricted)
        ).id
        let about = "actions/\(action)"
        for rung in ActionTimetable.ladder {
            try await Cast.forward(days: 7.01)
            try await settled(rung.step.rawValue) {
                try await secretariat.send(ListEscalations(action: action)).steps.contains { $0.step == rung.step }
            }
        }

        let office = try await Cast.heard(secretariat, about, "is overdue")
        #expect(office.text.rawValue.contains("Close the pit"))
        #expect(try await Cast.heard(owner.speaker, about, "échéance dépassée").language == .french)
        let first = try await Cast.mail(to: try owner.email, "le responsable")
        #expect(first.field("Content-Language") == "fr" && first.text.contains("n’a pas été signalé"))
        let second = try await Cast.mail(to: try Cast.email("alternate-of-\(owner.party)"), "المناوبون")
        #expect(second.html.contains("<html lang=\"ar\" dir=\"rtl\">"))
        let third = try await Cast.mail(to: try other.email, "现提请下列各方注意：区域协调员")
        #expect(third.field("Content-Language") == "zh" && third.text.contains("已逾期"))
        let name = try await owner.name
        #expect(third.text.contains(name))
        try await Cast.heard(secretariat, about, "escalation")
        #expect(try await Cast.heard(.coChair, about, "escalation").recipient == "co-chairs")

        for speaker in [other.speaker, stranger.speaker] {
            #expect(try await Cast.inbox(of: speaker, about: about).isEmpty)
        }
        #expect(try await stranger.speaker.send(ListInboxItems()).items.isEmpty)
        #expect(try await count("about = \(about) AND event = \(ActionEscalated.type.rawValue)") == 3)
        // That the date has passed is said once by mail: by the reminder.
        let mine: SQL = "about = \(about) AND recipient = \(owner.contact)"
        #expect(try await count("\(mine) AND kind = 'reminder'") == 1)
        for type in [DueDatePassed.type, DueDateApproached.type] {
            #expect(try await count("\(mine) AND event = \(type.rawValue)") == 0)
        }
    }

    @Test("Whoever is responsible hears what the reminders tell the focal point alone")
    func responsible() async throws {
        let owner = try await Cast.delegation()
        let alternate = try await Cast.alternate(of: owner.party, .russian)
        let email = try Cast.email("alternate-of-\(owner.party)")
        let action = try await secretariat.tell(
            ProposeAction(
                title: "Open the register", owner: owner.party, contact: alternate,
                dueAt: try Cast.now.advanced(by: .days(20)), funding: .funded)
        ).id
        try await Cast.forward(days: 12.5)
        try await Installation.running.sweep()
        let soon = try await Cast.mail(to: email, "Open the register")
        #expect(soon.text.contains("Осталось 7 дней") || soon.text.contains("Осталось 8 дней"))
        try await Cast.forward(days: 8)
        try await Installation.running.sweep()
        try await Cast.mail(to: email, "Об исполнении не сообщалось")
        let mine: SQL = "about = \("actions/\(action)") AND recipient = \(owner.contact)"
        for type in [DueDatePassed.type, DueDateApproached.type] {
            #expect(try await count("\(mine) AND event = \(type.rawValue)") == 0)
        }
    }

    @Test("A focal point is asked for its confirmation, and a party told that it is about to have none")
    func focalPoints() async throws {
        let (asked, leaving) = (try await Cast.delegation("AG", .spanish), try await Cast.delegation("AG", .arabic))
        try await secretariat.tell(EndFocalPoint(contact: leaving.contact, on: try Cast.day(20), reason: "R"))
        try await Installation.running.sweep()
        let gap = try await Cast.mail(to: try leaving.email, "جهة التنسيق")
        #expect(gap.html.contains("dir=\"rtl\"") && gap.field("Content-Language") == "ar")
        let told = try await Cast.heard(leaving.speaker, "delegations/\(leaving.party)", "جهة")
        #expect(told.language == .arabic)
        try await Cast.forward(days: 366)
        try await Installation.running.sweep()
        let question = try await Cast.mail(to: try asked.email, "Le rogamos que confirme")
        #expect(question.text.contains("punto focal") && question.field("Content-Language") == "es")
        let here = try await Cast.heard(asked.speaker, "delegations/\(asked.party)", "Sírvase confirmar")
        #expect(here.reason == "concierne a su delegación" && here.language == .spanish)
    }

    private func count(_ condition: SQL) async throws -> Int {
        try await Installation.running.count("SELECT count(*) FROM delivery WHERE \(condition)", in: .notifications)
    }
}
