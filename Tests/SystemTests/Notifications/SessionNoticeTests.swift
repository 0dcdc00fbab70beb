import Models
import Testing

extension SystemTests {
    @Suite("Sessions and notices in the reader's language", .backbone(), .serialized)
    struct SessionNoticeTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("delegations hear of a session once it is published, of its changes, and that it is cancelled")
        func sessions() async throws {
            let (readers, actions) = (try await ReaderCast(backbone), try await ActionCast(backbone))
            let reader = try await readers.enter("invited", .spanish)
            let other = try await readers.enter("invited-too", .russian)
            let zone = try #require(TimeZoneName(rawValue: "America/Santiago"))
            let plan = PlanSession(
                title: "Second session", format: .online, zone: zone,
                startsAt: try #require(Instant(rfc3339: "2027-03-01T12:00:00Z")),
                endsAt: try #require(Instant(rfc3339: "2027-03-03T20:00:00Z")))
            let hidden = try await readers.secretariat.send(plan)
            _ = try await readers.secretariat.send(MoveSession(session: hidden.id, move: .cancel, reason: "No room."))
            var session = try await readers.secretariat.send(plan)
            let about = "sessions/\(session.id)"
            session = try await actions.coChair.send(PublishSession(session: session.id))
            let published = try await readers.heard(reader.api, about, "Período de sesiones: Second session")
            #expect(published.text.rawValue.contains("1 de marzo de 2027, 09:00 (UTC−3)"))
            #expect(published.text.rawValue.contains("en línea") && published.language == .spanish)
            let mail = try await readers.mail("invited-too", "Секретариат объявил о сессии")
            #expect(mail.field("Content-Language") == "ru" && mail.text.contains("1 марта 2027 года, 09:00"))

            session = try await actions.coChair.send(
                ReviseSession(
                    session: session.id, version: session.version, reason: "A larger room.",
                    title: "The second session",
                    startsAt: plan.startsAt.advanced(by: .days(1))))
            _ = try await readers.mail("invited", "título y comienzo")
            _ = try await readers.heard(other.api, about, "Изменения в сессии")
            _ = try await actions.coChair.send(MoveSession(session: session.id, move: .cancel, reason: "No quorum."))
            _ = try await readers.mail("invited", "estado actual, cancelado")
            #expect(
                try await readers.heard(other.api, about, "Сессия отменена").reason.rawValue.contains("координаторам"))
            _ = try await readers.heard(readers.secretariat, about, "Session cancelled")
            let inboxes = "inbox_item WHERE about = 'sessions/\(hidden.id)'"
            #expect(try await readers.count("SELECT count(*) FROM \(inboxes)") == 0)
            #expect(try await readers.count("SELECT count(*) FROM delivery WHERE about = 'sessions/\(hidden.id)'") == 0)
        }

        @Test("an inbox is read in the language that is asked for, or in the focal point's; old items stay readable")
        func languages() async throws {
            let cast = try await ReaderCast(backbone)
            let reader = try await cast.enter("polyglot", .french)
            _ = try await cast.secretariat.send(NameParty(party: reader.party, language: .arabic, name: "البلد"))
            try await eventually("the name") {
                try await cast.count("SELECT count(*) FROM party WHERE names ? 'ar'") == 1
            }
            let action = try await cast.action(of: reader.party, dueIn: .days(300))
            let about = "actions/\(action)"
            let own = try await cast.heard(reader.api, about, "Mesure de suivi")
            #expect(own.language == .french && own.reason == "votre délégation est chargée de la mesure")
            let mail = try await cast.mail("polyglot", "Veuillez l’accepter")
            #expect(mail.html.contains("<html lang=\"fr\" dir=\"ltr\">") && mail.field("Content-Language") == "fr")
            func item(_ language: LanguageTag) async throws -> InboxItem? {
                try await reader.api.send(ListInboxItems(lang: language)).items.first { $0.about.rawValue == about }
            }
            #expect(try await item(.english)?.text.rawValue.contains("Proposed to: polyglot") == true)
            #expect(try await item(.chinese)?.subject.rawValue.hasPrefix("建议由polyglot") == true)
            #expect(try await item(.arabic)?.text.rawValue.contains("البلد") == true)
            let read = try await reader.api.send(ReadInboxItem(item: own.id, lang: .russian))
            #expect(read.readAt != nil && read.text.rawValue.contains("Просим принять или отклонить"))
            _ = try await reader.api.send(
                ChangePreferences(
                    contact: reader.contact, zone: TimeZoneName(rawValue: "UTC"), language: .russian))
            #expect(try await reader.api.send(ListInboxItems()).items.first { $0.id == own.id }?.language == .russian)
            try await backbone.database.execute(
                "UPDATE notifications.inbox_item SET notice = NULL, because = NULL WHERE id = '\(own.id)'")
            let old = try await item(.chinese)
            #expect(old?.subject.rawValue.contains("proposed: polyglot") == true && old?.language == nil)
        }
    }
}
