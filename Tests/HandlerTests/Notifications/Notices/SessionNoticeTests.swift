import Models
import Postgres
import Reactor
import Testing

@Suite("Sessions and notices in the reader's language", .installation, .serialized)
@Reactor struct SessionNoticeTests {
    private let secretariat = Speaker.secretariat

    @Test("Delegations hear of a session once it is published, of its changes, and that it is cancelled")
    func sessions() async throws {
        let (reader, other) = (try await Cast.delegation("AG", .spanish), try await Cast.delegation("AP", .russian))
        let plan = PlanSession(
            title: "Second session", format: .online, zone: try #require(TimeZoneName(rawValue: "America/Santiago")),
            startsAt: try #require(Instant(rfc3339: "2027-03-01T12:00:00Z")),
            endsAt: try #require(Instant(rfc3339: "2027-03-03T20:00:00Z")))
        let hidden = try await secretariat.send(plan)
        try await secretariat.send(MoveSession(session: hidden.id, move: .cancel, reason: "No room."))
        var session = try await secretariat.send(plan)
        let about = "sessions/\(session.id)"
        session = try await Speaker.coChair.tell(PublishSession(session: session.id))
        let published = try await Cast.heard(reader.speaker, about, "Período de sesiones: Second session")
        #expect(published.text.rawValue.contains("1 de marzo de 2027, 09:00 (UTC−3)"))
        #expect(published.text.rawValue.contains("en línea") && published.language == .spanish)
        let mail = try await Cast.mail(to: try other.email, "Секретариат объявил о сессии")
        #expect(mail.field("Content-Language") == "ru" && mail.text.contains("1 марта 2027 года, 09:00"))

        session = try await Speaker.coChair.tell(
            ReviseSession(
                session: session.id, version: session.version, reason: "A larger room.",
                title: "The second session", startsAt: plan.startsAt.advanced(by: .days(1))))
        try await Cast.mail(to: try reader.email, "título y comienzo")
        try await Cast.heard(other.speaker, about, "Изменения в сессии")
        try await Speaker.coChair.tell(MoveSession(session: session.id, move: .cancel, reason: "No quorum."))
        try await Cast.mail(to: try reader.email, "estado actual, cancelado")
        let cancelled = try await Cast.heard(other.speaker, about, "Сессия отменена")
        #expect(cancelled.reason.rawValue.contains("координаторам"))
        try await Cast.heard(secretariat, about, "Session cancelled")
        for table in ["inbox_item", "delivery"] as [SQL] {
            #expect(
                try await Installation.running.count(
                    "SELECT count(*) FROM \(table) WHERE about = \("sessions/\(hidden.id)")", in: .notifications) == 0)
        }
    }

    @Test("An inbox is read in the language that is asked for, or in the focal point's; old items stay readable")
    func languages() async throws {
        let reader = try await Cast.delegation("AG", .french)
        let name = try await reader.name
        try await secretariat.tell(NameParty(party: reader.party, language: .arabic, name: "البلد"))
        let action = try await Cast.action(of: reader.party).id
        try await Installation.running.settle()
        let about = "actions/\(action)"
        let own = try await Cast.heard(reader.speaker, about, "Mesure de suivi")
        #expect(own.language == .french && own.reason == "votre délégation est chargée de la mesure")
        let mail = try await Cast.mail(to: try reader.email, "Veuillez l’accepter")
        #expect(mail.html.contains("<html lang=\"fr\" dir=\"ltr\">") && mail.field("Content-Language") == "fr")
        func item(_ language: LanguageTag) async throws -> InboxItem? {
            try await reader.speaker.send(ListInboxItems(lang: language)).items.first { $0.about.rawValue == about }
        }
        #expect(try await item(.english)?.text.rawValue.contains("Proposed to: \(name)") == true)
        #expect(try await item(.chinese)?.subject.rawValue.hasPrefix("建议由\(name)") == true)
        #expect(try await item(.arabic)?.text.rawValue.contains("البلد") == true)
        let read = try await reader.speaker.send(ReadInboxItem(item: own.id, lang: .russian))
        #expect(read.readAt != nil && read.text.rawValue.contains("Просим принять или отклонить"))
        try await reader.speaker.send(
            ChangePreferences(contact: reader.contact, zone: .utc, language: .russian))
        let items = try await reader.speaker.send(ListInboxItems()).items
        #expect(items.first { $0.id == own.id }?.language == .russian)
        try await Installation.running.execute(
            "UPDATE inbox_item SET notice = NULL, because = NULL WHERE id = \(own.id)", in: .notifications)
        let old = try await item(.chinese)
        #expect(old?.subject.rawValue.contains("proposed: \(name)") == true && old?.language == nil)
    }
}
