import Models
import Testing

extension SystemTests.Reminders {
    @Suite("How deadlines are told", .serialized)
    struct DeadlineWordsTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test(
            "on the day of a change of clocks a call and a session are told at the hour that holds then, and at the reader's"
        )
        func changes() async throws {
            let cast = try await ReaderCast(backbone)
            let reader = try await cast.enter("reads-in-paris", zone: "Europe/Paris")
            let far = try await cast.enter("reads-in-tokyo", .french, zone: "Asia/Tokyo")
            let berlin = try #require(TimeZoneName(rawValue: "Europe/Berlin"))
            let call = try await cast.secretariat.send(
                OpenCall(
                    title: "Of the last Sunday", questions: [], opens: .now,
                    closesOn: CalendarDate(rawValue: "2029-10-28"), zone: berlin))
            let mail = try await cast.mail("reads-in-paris", "Of the last Sunday")
            #expect(
                mail.text.contains("Action required by 28 October 2029, end of the day (UTC+1)"), "\(mail.text)")
            // A clock that shows the same is not told of twice.
            #expect(!mail.text.contains("for you 28 October"))
            let other = try await cast.mail("reads-in-tokyo", "Of the last Sunday")
            #expect(
                other.text.contains(
                    "au plus tard le 28 octobre 2029, en fin de journée (UTC+1)\u{202F}; pour vous, le 29 octobre 2029, "
                        + "08:00 (UTC+9)"), "\(other.text)")
            _ = try await cast.secretariat.send(
                ExtendCall(
                    call: call.id, closesOn: CalendarDate(rawValue: "2030-03-31"), reason: "Asked for."))
            let extended = try await cast.mail("reads-in-paris", "has been extended")
            #expect(extended.text.contains("31 March 2030, end of the day (UTC+2)"), "\(extended.text)")
            #expect(!(mail.text + extended.text + other.text).contains("23:59"))

            let session = try await cast.secretariat.send(
                PlanSession(
                    title: "A Sunday session", format: .online, zone: berlin,
                    startsAt: try #require(Instant(rfc3339: "2029-10-28T08:00:00Z")),
                    endsAt: try #require(Instant(rfc3339: "2029-10-28T16:00:00Z"))))
            _ = try await backbone.api(as: .coChair).send(PublishSession(session: session.id))
            let invitation = try await cast.mail("reads-in-tokyo", "A Sunday session")
            #expect(
                invitation.text.contains(
                    "Début\u{A0}: le 28 octobre 2029, 09:00 (UTC+1)\u{202F}; pour vous, le 28 octobre 2029, 17:00 (UTC+9)"
                ),
                "\(invitation.text)")
            #expect(invitation.text.contains("Fin\u{A0}: le 28 octobre 2029, 17:00 (UTC+1)"))

            // An inbox and a digest tell it as mail does, in the zone of the register until another is asked for.
            let first = try await cast.heard(reader.api, "calls/\(call.id)", "Call for inputs")
            #expect(
                first.text.rawValue.hasSuffix("28 October 2029, end of the day (UTC+1)"), "\(first.text)")
            _ = try await reader.api.send(
                ChangePreferences(contact: reader.contact, zone: TimeZoneName(rawValue: "America/Lima")))
            let item = try await cast.heard(reader.api, "calls/\(call.id)", "Call for inputs")
            #expect(item.text.rawValue.contains("for you 28 October 2029, 18:00 (UTC−5)"), "\(item.text)")
            #expect(far.party != reader.party)
        }

        @Test("an action's day is told in its own zone, with the days that are left")
        func actions() async throws {
            let cast = try await ReaderCast(backbone)
            let owner = try await cast.enter("owner-of-a-day", zone: "Africa/Nairobi")
            let day = try await cast.now.advanced(by: .days(40)).date
            let action = try await cast.secretariat.send(
                ProposeAction(
                    title: "Of a day", owner: owner.party, due: day, zone: TimeZoneName(rawValue: "America/Santiago")))
            let proposed = try await cast.mail("owner-of-a-day", "Proposed to")
            #expect(
                proposed.text.contains(" \(day.year), end of the day (UTC−"),
                "\(proposed.text)")
            #expect(proposed.text.contains("; for you ") && !proposed.text.contains("23:59"))
            let due = try await cast.log(.action, action.id.rawValue).deadline.due
            try await cast.forward(to: due.advanced(by: .days(-7)))
            _ = try await cast.reminded(.action, action.id.rawValue, days: 7)
            let reminder = try await cast.mail("owner-of-a-day", "7 days left")
            #expect(
                reminder.text.contains(" \(day.year), end of the day (UTC−"), "\(reminder.text)")
        }

        @Test("mail that has waited bears the date on which it leaves, and the name that it was queued under")
        func dates() async throws {
            let cast = try await ReaderCast(backbone)
            let reader = try await cast.enter("late-sleeper")
            _ = try await reader.api.send(ChangePreferences(contact: reader.contact, quiet: try await cast.quietHours))
            _ = try await cast.action(of: reader.party, dueIn: .days(300))
            let held = try await eventually("what waits") {
                try await cast.ops.send(ListDeliveries(state: .held, party: reader.party)).items.first
            }
            _ = try await backbone.database.rows(
                """
                UPDATE notifications.delivery SET queued_at = '2026-01-02T03:04:05Z' WHERE id = '\(held.id)'
                """)
            _ = try await cast.ops.send(ExpediteDelivery(delivery: held.id, reason: "It begins."))
            let mail = try await cast.mail("late-sleeper", "Follow-up action")
            #expect(mail.field("Date")?.contains(" \(Instant.now.date.year) ") == true)
            #expect(mail.field("Date")?.contains("2 Jan 2026") == false, "\(mail.header)")
            #expect(mail.field("Message-ID")?.hasPrefix("<\(held.id)@") == true)
        }
    }
}
