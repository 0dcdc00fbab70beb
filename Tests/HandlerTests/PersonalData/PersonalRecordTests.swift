import Foundation
import Messaging
import Models
import Postgres
import Reactor
import ServiceKit
import Testing

@Suite("What is kept about a person", .installation, .serialized)
@Reactor struct PersonalRecordTests {
    @Test("The person and the secretariat read all of it, without secrets; to nobody else is anybody there")
    func readers() async throws {
        let life = try await PersonalLife()
        let own = try await life.records(as: life.speaker)
        let kinds = Set(own.map(\.kind))
        for kind in [
            "focal-point", "correction", "web-session", "access-token", "sign-in", "contact", "contact-address",
            "preference", "feed", "delivery", "bounce", "suppression", "draft", "event-log", "command-receipt",
            "speaking-term",
        ] {
            #expect(kinds.contains(kind), "\(kind)")
        }
        let register = try #require(own.first { $0.kind == "focal-point" })
        #expect(register.fields.contains(PersonalField(name: "email", value: life.address.rawValue)))
        #expect(register.fields.contains(PersonalField(name: "validFrom", value: try Cast.day(-10).rawValue)))
        #expect(register.kept == "a year after the term")
        let texts = own.flatMap(\.fields).map(\.value)
        let secrets = [try #require(life.browser.session).rawValue, try #require(life.token.secret).rawValue]
        #expect(secrets.allSatisfy { secret in !texts.contains { $0.contains(secret) } })
        #expect(!own.flatMap(\.fields).contains { $0.name.lowercased().contains("digest") && $0.value.count > 40 })

        let read = try await life.records(as: .secretariat)
        #expect(Set(read.map(\.kind)) == kinds)
        let (other, _) = try await Cast.focalPoint()
        for reader in [other, .coChair, .ops, try await Cast.observer(), try await Cast.delegate(of: life.party)] {
            for service in Installation.services.map({ $0.name }) {
                try await reader.asking(service).refusal(
                    of: ListPersonalRecords(service: service, person: life.id), .notFound)
            }
        }
        try await Speaker.everybody.refusal(
            of: ListPersonalRecords(service: .workingGroup, person: life.id), .unauthenticated)
    }

    @Test("Page by page it is the same")
    func pages() async throws {
        let life = try await PersonalLife()
        let secretariat = Speaker.secretariat.asking(.notifications)
        let whole = try await secretariat.send(
            ListPersonalRecords(service: .notifications, person: life.id, limit: PageLimit(rawValue: 500))
        ).items
        var read: [PersonalRecord] = []
        var after: String?
        repeat {
            let page = try await secretariat.send(
                ListPersonalRecords(
                    service: .notifications, person: life.id, after: after, limit: PageLimit(rawValue: 2)))
            read += page.items
            after = page.next
        } while after != nil
        #expect(read == whole && whole.count > 4)
        try await secretariat.refusal(
            of: ListPersonalRecords(service: .notifications, person: life.id, after: "nowhere"), .invalid,
            field: "after")
    }

    @Test("Whoever is erased is erased in every service, from files of mail too; a successor may be the same person")
    func erased() async throws {
        let life = try await PersonalLife()
        let installation = try Installation.running
        let before = try await installation.tables(with: life.word)
        for table in [
            "working_group.focal_point", "working_group.correction", "identity.access_token", "notifications.delivery",
            "notifications.bounce", "notifications.suppression", "notifications.inbox_item",
        ] {
            #expect(before.contains(table), "\(table)")
        }
        #expect(try !installation.mails(to: life.address).isEmpty)
        try await Speaker.secretariat.refusal(
            of: EraseContact(contact: life.contact, reason: "Asked for."), .transitionRefused)
        try await life.erase()

        #expect(try await installation.tables(with: life.word) == [])
        #expect(try files(with: life.word) == [])
        let left = Set(try await life.records(as: .secretariat).map(\.kind))
        for kind in ["web-session", "access-token", "sign-in", "preference", "contact-address"] {
            #expect(!left.contains(kind), "\(kind)")
        }
        try await refuses(UseWebSession(secret: try #require(life.browser.session)), Browser.gateway, 401)
        let again = try await Speaker.secretariat.send(EraseContact(contact: life.contact, reason: "Asked for."))
        #expect(again.name == nil && again.letter == nil && again.language == .english && again.zone == .utc)

        let successor = try await Speaker.secretariat.tell(
            try Cast.nomination(life.party, from: try Cast.today, at: life.address))
        #expect(successor.id != life.contact)
        let browser = Browser()
        try await browser.enter(life.address, as: ActorID(successor.id))
    }

    @Test("A delegate is erased with the last of the places; who is on a later delegation stays signed in")
    func delegate() async throws {
        let installation = try Installation.running
        let party = try await Cast.party()
        let delegate = try await Cast.delegate(of: party)
        let person = try #require(PersonID(rawValue: delegate.actor.subject.rawValue))
        try await installation.execute(
            """
            INSERT INTO web_session (id, digest, person, role, network, authenticated_at, begun_at, used_at, expires_at)
            VALUES ('kept', 'kept', \(person), \(Role.delegate), '192.0.2.1', now(), now(), now(),
                now() + interval '900 days')
            """, in: .identity)
        func kept() async throws -> Int {
            try await installation.count("SELECT count(*) FROM web_session WHERE person = \(person)", in: .identity)
        }
        let ended: SQL =
            "UPDATE session SET starts_at = now() - interval '401 days', ends_at = now() - interval '400 days'"
        try await installation.execute(
            "\(ended) WHERE id IN (SELECT session FROM delegate WHERE person = \(person))")
        let later = try await Speaker.secretariat.tell(
            RegisterDelegate(
                person: person, party: party, session: try await Cast.session(), name: "A delegate",
                email: try Cast.email(person), maySpeak: true, letter: "A letter"))
        try await installation.sweep()
        let places = try await Speaker.secretariat.send(ShowDelegation(party: party)).delegates
        #expect(Set(places.map { $0.email == nil }) == [true, false])
        #expect(places.first { $0.id == later.id }?.letter == "A letter")
        #expect(try await kept() == 1)
        #expect(try await installation.events(PersonErased.self).allSatisfy { $0.person != person })
        try await installation.execute("\(ended) WHERE id = \(later.session)")
        try await installation.sweep()
        #expect(try await kept() == 0)
        #expect(try await installation.events(PersonErased.self).contains { $0.person == person })
    }

    @Test("A year after a mail nothing says any more which address it went to")
    func destinations() async throws {
        let life = try await PersonalLife()
        let installation = try Installation.running
        func known() async throws -> Int {
            try await installation.count(
                "SELECT count(*) FROM delivery WHERE recipient = \(life.contact) AND sent_to IS NOT NULL",
                in: .notifications)
        }
        #expect(try await known() > 0)
        try await installation.execute(
            "UPDATE delivery SET settled_at = settled_at - interval '364 days'", in: .notifications)
        try await installation.sweep()
        #expect(try await known() > 0)
        try await installation.execute(
            "UPDATE delivery SET settled_at = settled_at - interval '2 days'", in: .notifications)
        try await installation.sweep()
        #expect(try await known() == 0)
        #expect(
            try await installation.count(
                """
                SELECT count(*) FROM bounce JOIN delivery ON delivery.id = bounce.delivery
                WHERE recipient = \(life.contact) AND diagnostic IS NOT NULL
                """, in: .notifications) == 0)
    }

    /// Files of mail that left or came back in which a word stands.
    private func files(with word: String) throws -> [String] {
        try Installation.running.mailFolders.flatMap { folder in
            let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
            return names.filter { name in
                let data = FileManager.default.contents(atPath: "\(folder)/\(name)")
                return data.map { String(decoding: $0, as: UTF8.self).localizedCaseInsensitiveContains(word) } ?? false
            }
        }
    }
}
