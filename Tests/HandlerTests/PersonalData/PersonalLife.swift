import Foundation
import Messaging
import Models
import Postgres
import Reactor
import ServiceKit
import TestSupport
import Testing

/// Somebody who has left traces in every service. What they are called and where they are reached stands nowhere else.
@Reactor struct PersonalLife {
    let word: String
    let party: PartyID
    let contact: ContactID
    let address: EmailAddress
    let browser: Browser
    /// As the person acts.
    let speaker: Speaker
    let token: AccessToken

    var id: ActorID { ActorID(contact) }

    /// Nominated with a letter that names them, signed in, with preferences, a feed, a token, a draft, and mail that came back.
    init() async throws {
        let word = "vespertine\(Cast.number())x"
        let party = try await Cast.party()
        let address = try Cast.email("refuses.\(word)")
        let nominated = try await Speaker.secretariat.tell(
            NominateFocalPoint(
                party: party, name: Line(cutting: word.capitalized), email: address, language: .french,
                zone: try #require(TimeZoneName(rawValue: "Asia/Tokyo")), validFrom: try Cast.day(-10),
                letter: Line(cutting: "Note verbale naming \(word)")))
        try await Speaker.secretariat.tell(
            CorrectFocalPoint(contact: nominated.id, reason: "Mistyped.", name: Line(cutting: "\(word.capitalized) II"))
        )
        try await Installation.running.sendMail()
        browser = Browser()
        try await browser.enter(address, as: ActorID(nominated.id))
        speaker = try await browser.speaker()
        token = try await speaker.send(
            IssueAccessToken(name: Line(cutting: "Reports of \(word)"), requests: nil, days: 9))
        try await speaker.send(CreateFeed(kind: .deadlines, secret: .generate()))
        try await speaker.send(ChangePreferences(contact: nominated.id, quiet: try Cast.quietHours))
        try await speaker.send(SaveDraft(call: nil, content: Cast.content(of: party)))
        (self.word, self.party, self.address) = (word, party, address)
        contact = nominated.id
        try await comeBack()
    }

    /// A server says in its own words that nobody is there.
    private func comeBack() async throws {
        let mail = try #require(
            try await Speaker.secretariat.send(ListDeliveries(recipient: contact)).items.first { $0.state == .sent })
        try await Installation.running.receive(
            """
            From: MAILER-DAEMON@mx.example.net
            To: bounces@example.org
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.net

            Final-Recipient: rfc822; \(address)
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 <\(address)>: the mailbox of \(word) is closed

            --b
            Content-Type: text/rfc822-headers

            Message-ID: \(mail.messageID)

            --b--

            """)
        try await Installation.running.sendMail()
    }

    /// Lets the term end; then nothing of the person is left.
    func erase() async throws {
        try await Speaker.secretariat.tell(EndFocalPoint(contact: contact, on: try Cast.day(-1), reason: "Left."))
        try await Speaker.secretariat.tell(EraseContact(contact: contact, reason: "Asked for."))
    }

    /// All that the services keep, as somebody reads it.
    func records(as reader: Speaker) async throws -> [PersonalRecord] {
        var records: [PersonalRecord] = []
        for service in Installation.services.map({ $0.name }) {
            records += try await reader.asking(service).send(
                ListPersonalRecords(service: service, person: id, limit: PageLimit(rawValue: 500))
            ).items
        }
        return records
    }
}

extension Installation {
    /// The tables of all services in which a word stands, in small letters or capital ones.
    func tables(with word: String) async throws -> Set<String> {
        var found: Set<String> = []
        for service in Self.services.map({ $0.name }) {
            let names = try await rows(
                """
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = \(service.schema) AND table_type = 'BASE TABLE'
                """, in: service)
            for name in names {
                let lines = try await count(
                    "SELECT count(*) FROM \(unsafe: name) AS kept WHERE kept::text ILIKE \("%\(word)%")", in: service)
                if lines > 0 { found.insert("\(service.schema).\(name)") }
            }
        }
        return found
    }
}
