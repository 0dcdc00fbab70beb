import Models
import Testing

@testable import WorkingGroup

extension SystemTests {
    @Suite("Whoever time concerns hears of it", .backbone(), .serialized)
    struct SweepNoticeTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test(
            "each rung of the escalation of a restricted action reaches whom it names, in their languages, nobody else")
        func rungs() async throws {
            let (readers, actions) = (try await ReaderCast(backbone), try await ActionCast(backbone))
            let owner = try await readers.enter("late-owner", .french)
            let other = try await readers.enter("coordinating", .chinese)
            let stranger = try await readers.enter("uninvolved")
            try await alternate("late-alternate", of: owner.party, .arabic, readers)
            _ = try await readers.secretariat.send(
                AppointCoordinator(region: "AG", contact: other.contact, validFrom: try await actions.today))
            let action = try await readers.secretariat.send(
                ProposeAction(
                    title: "Close the pit", owner: owner.party, dueAt: try await actions.now.advanced(by: .days(1)),
                    funding: .funded, visibility: .restricted))
            _ = try await readers.log(.action, action.id.rawValue)
            let about = "actions/\(action.id)"
            for rung in ActionTimetable.ladder {
                try await actions.forward(days: 7.01)
                try await eventually(rung.step.rawValue) {
                    try await readers.secretariat.send(ListEscalations(action: action.id)).steps.contains {
                        $0.step == rung.step
                    }
                }
            }

            let office = try await readers.heard(readers.secretariat, about, "is overdue")
            #expect(office.text.rawValue.contains("Close the pit"))
            #expect(try await readers.heard(owner.api, about, "échéance dépassée").language == .french)
            let first = try await readers.mail("late-owner", "le responsable")
            #expect(first.field("Content-Language") == "fr")
            #expect(first.text.contains("n’a pas été signalé"))
            let second = try await readers.mail("late-alternate", "المناوبون")
            #expect(second.html.contains("<html lang=\"ar\" dir=\"rtl\">"))
            let third = try await readers.mail("coordinating", "现提请下列各方注意：区域协调员")
            #expect(third.field("Content-Language") == "zh")
            #expect(third.text.contains("已逾期") && third.text.contains("late-owner"))
            _ = try await readers.heard(readers.secretariat, about, "escalation")
            #expect(try await readers.heard(actions.coChair, about, "escalation").recipient == "co-chairs")

            for api in [other.api, stranger.api] {
                #expect(!(try await api.send(ListInboxItems()).items.contains { $0.about.rawValue == about }))
            }
            let events = "event_id IN (SELECT event_id FROM delivery WHERE about = '\(about)')"
            #expect(
                try await readers.count("SELECT count(*) FROM delivery WHERE \(events) AND event LIKE '%escal%'") == 3)
            #expect(try await readers.count("SELECT count(*) FROM inbox_item WHERE recipient = 'uninvolved'") == 0)

            // That the date has passed is said once by mail: by the reminder.
            try await readers.forward(to: try await readers.log(.action, action.id.rawValue).deadline.due)
            #expect(try await readers.reminded(.action, action.id.rawValue, days: 0) == [owner.party])
            let overdue =
                "delivery WHERE about = '\(about)' AND recipient = 'fp-late-owner' AND event NOT LIKE '%escal%'"
            try await eventually("the reminder") {
                try await readers.count("SELECT count(*) FROM \(overdue) AND kind = 'reminder'") > 0
            }
            #expect(try await readers.count("SELECT count(*) FROM \(overdue) AND event LIKE '%due-date.passed%'") == 0)
            #expect(
                try await readers.count("SELECT count(*) FROM \(overdue) AND event LIKE '%due-date.approached%'") == 0)
        }

        @Test("whoever is responsible hears what the reminders tell the focal point alone")
        func responsible() async throws {
            let (readers, actions) = (try await ReaderCast(backbone), try await ActionCast(backbone))
            let owner = try await readers.enter("two-people")
            try await alternate("responsible", of: owner.party, .russian, readers)
            let action = try await readers.secretariat.send(
                ProposeAction(
                    title: "Open the register", owner: owner.party, contact: ContactID(rawValue: "alt-responsible"),
                    dueAt: try await actions.now.advanced(by: .days(20)), funding: .funded))
            _ = try await readers.log(.action, action.id.rawValue)
            try await actions.forward(days: 12.5)
            let soon = try await readers.mail("responsible", "Open the register")
            #expect(soon.text.contains("Осталось 7 дней") || soon.text.contains("Осталось 8 дней"))
            try await actions.forward(days: 8)
            _ = try await readers.mail("responsible", "Об исполнении не сообщалось")
            let mails = "delivery WHERE about = 'actions/\(action.id)' AND recipient = 'fp-two-people'"
            #expect(
                try await readers.count(
                    "SELECT count(*) FROM \(mails) AND (event LIKE '%due-date.approached%' OR event LIKE '%due-date.passed%')"
                ) == 0)
        }

        @Test("a focal point is asked for its confirmation, and a party told that it is about to have none")
        func focalPoints() async throws {
            let (readers, actions) = (try await ReaderCast(backbone), try await ActionCast(backbone))
            let asked = try await readers.enter("to-confirm", .spanish)
            let leaving = try await readers.enter("to-leave", .arabic)
            _ = try await readers.secretariat.send(
                EndFocalPoint(contact: leaving.contact, on: try await actions.today.advanced(byDays: 20), reason: "R"))
            let gap = try await readers.mail("to-leave", "جهة التنسيق")
            #expect(gap.html.contains("dir=\"rtl\"") && gap.field("Content-Language") == "ar")
            #expect(try await readers.heard(leaving.api, "delegations/to-leave", "جهة").language == .arabic)
            try await actions.forward(days: 366)
            let question = try await readers.mail("to-confirm", "Le rogamos que confirme")
            #expect(question.text.contains("punto focal") && question.field("Content-Language") == "es")
            let here = try await readers.heard(asked.api, "delegations/to-confirm", "Sírvase confirmar")
            #expect(here.reason == "concierne a su delegación" && here.language == .spanish)
        }

        private func alternate(
            _ name: String, of party: PartyID, _ language: LanguageTag, _ cast: ReaderCast
        ) async throws {
            _ = try await cast.secretariat.send(
                NameAlternate(
                    id: ContactID(rawValue: "alt-\(name)"), party: party, name: "An alternate",
                    email: try #require(EmailAddress(rawValue: "\(name)@example.org")), language: language,
                    zone: try #require(TimeZoneName(rawValue: "UTC")), validFrom: CalendarDate(daysSince1970: 0),
                    letter: "L"))
        }
    }
}
