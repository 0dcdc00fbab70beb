import Models
import Postgres
import Reactor
import Testing

@Suite("How deadlines are told", .installation, .serialized)
@Reactor struct DeadlineWordsTests {
    private let secretariat = Speaker.secretariat

    @Test("On the day of a change of clocks it is told at the hour that holds then, and at the reader's")
    func changes() async throws {
        let reader = try await Cast.delegation(zone: try zone("Europe/Paris"))
        let far = try await Cast.delegation("AP", .french, zone: try zone("Asia/Tokyo"))
        let berlin = try zone("Europe/Berlin")
        let call = try await secretariat.tell(
            OpenCall(
                title: "Of the last Sunday", questions: [], opens: try Cast.now,
                closesOn: CalendarDate(rawValue: "2029-10-28"), zone: berlin)
        ).id
        let mail = try await Cast.mail(to: try reader.email, "Of the last Sunday")
        #expect(
            mail.text.contains(
                "Action required by 28 October 2029, end of the day (UTC+1)"), "\(mail.text)")
        // A clock that shows the same is not told of twice.
        #expect(!mail.text.contains("for you 28 October"))
        let other = try await Cast.mail(to: try far.email, "Of the last Sunday")
        #expect(
            other.text.contains(
                "au plus tard le 28 octobre 2029, en fin de journée (UTC+1)\u{202F}; pour vous, le 29 octobre 2029, "
                    + "08:00 (UTC+9)"), "\(other.text)")
        try await secretariat.tell(
            ExtendCall(call: call, closesOn: CalendarDate(rawValue: "2030-03-31"), reason: "Asked for."))
        let extended = try await Cast.mail(to: try reader.email, "has been extended")
        #expect(extended.text.contains("31 March 2030, end of the day (UTC+2)"), "\(extended.text)")
        #expect(!(mail.text + extended.text + other.text).contains("23:59"))

        let session = try await secretariat.send(
            PlanSession(
                title: "A Sunday session", format: .online, zone: berlin,
                startsAt: try #require(Instant(rfc3339: "2029-10-28T08:00:00Z")),
                endsAt: try #require(Instant(rfc3339: "2029-10-28T16:00:00Z"))))
        try await Speaker.coChair.tell(PublishSession(session: session.id))
        let invitation = try await Cast.mail(to: try far.email, "A Sunday session")
        #expect(
            invitation.text.contains(
                "Début\u{A0}: le 28 octobre 2029, 09:00 (UTC+1)\u{202F}; pour vous, le 28 octobre 2029, 17:00 (UTC+9)"
            ), "\(invitation.text)")
        #expect(invitation.text.contains("Fin\u{A0}: le 28 octobre 2029, 17:00 (UTC+1)"))

        // An inbox tells it as mail does, in the zone of the register until another is asked for.
        let first = try await Cast.heard(reader.speaker, "calls/\(call)", "Call for inputs")
        #expect(first.text.rawValue.hasSuffix("28 October 2029, end of the day (UTC+1)"), "\(first.text)")
        try await reader.speaker.send(
            ChangePreferences(contact: reader.contact, zone: try zone("America/Lima")))
        let item = try await Cast.heard(reader.speaker, "calls/\(call)", "Call for inputs")
        #expect(item.text.rawValue.contains("for you 28 October 2029, 18:00 (UTC−5)"), "\(item.text)")
    }

    @Test("An action's day is told in its own zone, with the days that are left")
    func actions() async throws {
        let owner = try await Cast.delegation(zone: try zone("Africa/Nairobi"))
        let day = try Cast.day(40)
        let action = try await secretariat.tell(
            ProposeAction(title: "Of a day", owner: owner.party, due: day, zone: try zone("America/Santiago"))
        ).id
        let words = " \(day.year), end of the day (UTC−"
        let proposed = try await Cast.mail(to: try owner.email, "Proposed to")
        #expect(proposed.text.contains(words), "\(proposed.text)")
        #expect(proposed.text.contains("; for you ") && !proposed.text.contains("23:59"))
        let show = ShowReminders(kind: .action, object: try #require(DeadlineID(rawValue: action.rawValue)))
        let due = try await secretariat.send(show).deadline.due
        let seconds = (due.advanced(by: .days(-7)).microseconds - (try Cast.now).microseconds) / 1_000_000 + 1
        try await Cast.forward(days: Double(seconds) / 86_400)
        try await Installation.running.sweep()
        #expect(try await secretariat.send(show).reminders.last?.days.rawValue == 7)
        let reminder = try await Cast.mail(to: try owner.email, "7 days left")
        #expect(reminder.text.contains(words), "\(reminder.text)")
    }

    @Test("Mail that has waited bears the date on which it leaves, and the name that it was queued under")
    func dates() async throws {
        let reader = try await Cast.delegation()
        try await reader.speaker.send(ChangePreferences(contact: reader.contact, quiet: try Cast.quietHours))
        let held = try await Cast.letter(to: reader)
        try await Installation.running.execute(
            "UPDATE delivery SET queued_at = '2026-01-02T03:04:05Z' WHERE id = \(held.id)", in: .notifications)
        try await Speaker.ops.send(ExpediteDelivery(delivery: held.id, reason: "It begins."))
        let mail = try await Cast.mail(to: try reader.email, "Follow-up action")
        #expect(mail.field("Date")?.contains(" \(Instant.now.date.year) ") == true)
        #expect(mail.field("Date")?.contains("2 Jan 2026") == false)
        #expect(mail.field("Message-ID")?.hasPrefix("<\(held.id)@") == true)
    }

    private func zone(_ name: String) throws -> TimeZoneName { try #require(TimeZoneName(rawValue: name)) }
}
