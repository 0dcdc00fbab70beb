import Models
import Reactor
import Testing

/// Suites that share an installation: each test writes to delegations of its own.
@Suite("Notifications", .installation)
enum NotificationsTests {}

/// A state, and who is in office for it.
struct Delegation: Sendable {
    let party: PartyID
    let contact: ContactID
    /// Speaks with the account of its focal point.
    let speaker: Speaker

    /// Of the focal point.
    var email: EmailAddress { get throws { try Cast.email(party) } }

    @Reactor var name: String {
        get async throws { try await Speaker.everybody.send(ShowParty(party: party)).name.rawValue }
    }
}

/// Those who are written to, and what is sent to them.
extension Cast {
    /// A state with a focal point of whom every service knows.
    ///
    /// - Parameter since: how many days ago the term began.
    static func delegation(
        _ region: Region? = "AG", _ language: LanguageTag = .english, zone: TimeZoneName = .utc, since days: Int = 0
    ) async throws -> Delegation {
        let party = try await party(region: region)
        let contact = try await Speaker.secretariat.tell(
            NominateFocalPoint(
                party: party, name: "A focal point", email: try email(party), language: language, zone: zone,
                validFrom: try day(-days), letter: "A letter"))
        try Installation.running.represented.insert(party)
        return Delegation(party: party, contact: contact.id, speaker: .focalPoint(party))
    }

    /// Somebody who is written to where the focal point is not reached, as every service knows.
    static func alternate(of party: PartyID, _ language: LanguageTag = .english) async throws -> ContactID {
        try await Speaker.secretariat.tell(
            NameAlternate(
                party: party, name: "An alternate", email: try email("alternate-of-\(party)"), language: language,
                zone: .utc, validFrom: try today, letter: "A letter")
        ).id
    }

    nonisolated static func roles(_ text: String) throws -> RoleExpression { try RoleExpression(parsing: text) }

    /// A notification in English, and for who reads it in Arabic.
    nonisolated static func notification(
        id: NotificationID? = nil, to: String, cc: String? = nil, kind: NotificationClass? = nil,
        wordings: [NotificationWording]? = nil, by day: CalendarDate? = nil, refersTo: NotificationNumber? = nil,
        about: ObjectPath? = nil
    ) throws -> DraftNotification {
        DraftNotification(
            id: id, reference: "WG/2026/1", kind: kind, to: try roles(to), cc: try cc.map(roles),
            wordings: wordings ?? [wording(.english, .official), wording(.arabic, .courtesy)], actionRequiredBy: day,
            refersTo: refersTo, about: about)
    }

    nonisolated static func wording(
        _ language: LanguageTag, _ authority: WordingAuthority
    ) -> NotificationWording {
        NotificationWording(
            language: language, authority: authority, subject: "Nominations", body: "Please nominate.")
    }

    /// Confirms what the preview of a draft shows, and sends it.
    static func send(
        _ request: DraftNotification, urgency: Prose? = nil
    ) async throws -> NotificationNumber {
        let draft = try await Speaker.secretariat.send(request).id
        let preview = try await Speaker.secretariat.send(PreviewNotification(notification: draft))
        let sent = try await Speaker.secretariat.send(
            SendNotification(notification: draft, confirmation: preview.digest, urgency: urgency))
        return try #require(sent.number)
    }

    /// Lets something happen that the owner of an action has to be told of by mail.
    ///
    /// - Returns: the line of the ledger that it has become.
    static func letter(to delegation: Delegation, title: Line = "An action") async throws -> Delivery {
        try await Speaker.secretariat.tell(
            ProposeAction(title: title, owner: delegation.party, due: try day(300), funding: .funded))
        let listed = try await Speaker.secretariat.send(ListDeliveries(recipient: delegation.contact)).items
        return try #require(listed.first { $0.eventType.rawValue == ActionProposed.type.rawValue })
    }

    /// Where a mail has come by now.
    static func delivery(_ id: DeliveryID, to contact: ContactID) async throws -> Delivery {
        let listed = try await Speaker.secretariat.send(ListDeliveries(recipient: contact)).items
        return try #require(listed.first { $0.id == id })
    }

    /// What somebody finds in the inbox about an object.
    static func inbox(of speaker: Speaker, about path: String) async throws -> [InboxItem] {
        try await speaker.send(ListInboxItems(limit: PageLimit(rawValue: 500))).items.filter {
            $0.about.rawValue == path
        }
    }

    /// What somebody is told of an object in the inbox, by words of its subject.
    @discardableResult
    static func heard(
        _ speaker: Speaker, _ path: String, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> InboxItem {
        let items = try await inbox(of: speaker, about: path)
        return try #require(
            items.first { $0.subject.rawValue.contains(words) }, "\(items.map(\.subject))",
            sourceLocation: sourceLocation)
    }

    /// The mail to somebody that has some words in its text, once all that is due has left.
    @discardableResult
    static func mail(
        to email: EmailAddress, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> SentMail {
        let installation = try Installation.running
        try await installation.sendMail()
        let mails = try installation.mails(to: email)
        return try #require(
            mails.first { $0.text.contains(words) }, "\(mails.map(\.text))", sourceLocation: sourceLocation)
    }

    /// A contact of an office, as every service knows.
    @discardableResult
    static func officer(
        _ office: Office, _ email: EmailAddress, _ language: LanguageTag = .english, zone: TimeZoneName = .utc
    ) async throws -> ContactID {
        try await Speaker.secretariat.tell(
            AppointOfficeContact(
                office: office, name: "An officer", email: email, language: language, zone: zone,
                validFrom: try day(-10))
        ).id
    }

    /// By UTC, from two hours ago until four hours from now.
    static var quietHours: QuietHours {
        get throws {
            let clock = ZoneRules(zone: .utc, periods: [])
            let now = try now
            return QuietHours(
                from: clock.reading(at: now.advanced(by: .seconds(-7200))).time,
                until: clock.reading(at: now.advanced(by: .seconds(14_400))).time)
        }
    }

    /// A number from the register of notifications that was given to none.
    nonisolated static var unsent: NotificationNumber {
        get throws { try #require(NotificationNumber(year: 2020, place: 1)) }
    }
}
