internal import Localization
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import ProcessRegister
internal import Reactor
internal import Storage

/// A notification as it is kept: in words, and as a notice that is put into words for its reader.
struct InboxRow: Sendable {
    private let item: InboxItem
    var id: InboxItemID { item.id }
    var at: Instant { item.at }
    var recipient: Line { item.recipient }
    private let notice: Notice?
    /// Those that its text tells the time of.
    var instants: [Instant] { notice?.instants ?? [] }
    private let because: TextKey?

    static var columns: SQL {
        "id, recipient, event, subject, body, about, reason, told_at, read_at, notice, because"
    }

    init(_ row: Row) throws {
        item = try InboxItem(
            id: row.id, recipient: row.recipient, event: row.event, subject: row.subject, text: row.body,
            about: row.about, reason: row.reason, at: row.told_at, readAt: row.read_at)
        notice = try Notice(stored: row.notice)
        because = try (row.because as String?).flatMap(TextKey.init(rawValue:))
    }

    /// What people wrote stays as it is.
    ///
    /// - Parameter now: when it is read.
    func item(in language: LanguageTag, by reader: ZoneClock?, at now: Instant, _ groups: GroupNames) -> InboxItem {
        let notice = now.date == item.at.date ? notice : notice?.uncounted
        return InboxItem(
            id: item.id, recipient: item.recipient, event: item.event,
            subject: notice?.subject(in: language) ?? item.subject,
            text: notice?.text(in: language, by: reader) ?? item.text, about: item.about,
            reason: reason(in: language, groups), at: item.at, readAt: item.readAt,
            language: notice == nil ? item.language : language)
    }

    /// What is written down of a formal notification are the groups that it was sent to.
    private func reason(in language: LanguageTag, _ groups: GroupNames) -> Line {
        if let named = self.notice?.because { return Line(cutting: named.words(in: language)) }
        if because == .becauseFollowed { return item.reason }
        if let because { return Line(cutting: Texts(language).text(because)) }
        let roles = item.reason.rawValue.split(separator: "; ").map { RoleGroup($0) }
        let words = roles.compactMap { $0?.reason(groups).words(in: language) }
        guard words.count == roles.count else { return item.reason }
        return Line(cutting: words.joined(separator: language.clauseSeparator))
    }
}

/// How a party is told: as the first of its focal points wants it, or of its alternates where none is in office. What they
/// have not asked for is as the register has it.
struct InboxReader: Sendable {
    let language: LanguageTag?
    /// nil where it is not known.
    let zone: TimeZoneName?
}

/// How somebody reads the inboxes: in the language that is asked for, or else that of each inbox, and by its clock.
struct InboxReading {
    private let asked: LanguageTag?
    private let party: PartyID?
    private let own: InboxReader?
    private let clock: ZoneClock?
    /// Of the reader's own inbox.
    private let person: InboxReader?
    private let personClock: ZoneClock?
    private let groups: GroupNames
    private let now: Instant

    /// - Parameter rows: what is read.
    @Reactor init(_ rows: [InboxRow], in asked: LanguageTag?, reading: any HandlerContext) async throws {
        (self.asked, party, now) = (asked, reading.actor.party, reading.now)
        var own: InboxReader?
        if let party { own = try await reading.first(FindInboxReader(party: party, today: reading.now.date)) }
        self.own = own
        clock = try await own?.clock(of: rows.flatMap(\.instants), reading)
        let mine = rows.filter { PersonalInbox.person(of: $0.recipient.rawValue) != nil }
        if let contact = mine.first.flatMap({ PersonalInbox.person(of: $0.recipient.rawValue) }) {
            person = try await reading.first(FindPersonalReader(contact: contact)) ?? own
        } else {
            person = nil
        }
        personClock = try await person?.clock(of: mine.flatMap(\.instants), reading)
        groups = GroupNames(try await reading.first(ProcessBasics.Known())?.groups ?? [])
    }

    /// Offices read English, by the clocks of what they are told.
    func item(_ row: InboxRow) -> InboxItem {
        if PersonalInbox.person(of: row.recipient.rawValue) != nil {
            return row.item(in: asked ?? person?.language ?? .english, by: personClock, at: now, groups)
        }
        let isOwn = row.recipient.rawValue == party?.rawValue
        return row.item(
            in: asked ?? (isOwn ? own?.language : nil) ?? .english, by: isOwn ? clock : nil, at: now, groups)
    }
}

extension InboxReader {
    /// - Returns: nil where the zone is not known.
    @Reactor func clock(of instants: [Instant], _ reading: any HandlerContext) async throws -> ZoneClock? {
        guard let zone, !instants.isEmpty else { return nil }
        return ZoneClocks(try await reading.query(LocalTimes(of: instants, in: [zone])))[zone]
    }
}

struct FindInboxReader: Statement {
    let party: PartyID
    let today: CalendarDate

    var sql: SQL {
        """
        SELECT coalesce(preference.language, known.language), coalesce(preference.zone, known.zone) FROM (
            SELECT id, party, valid_from, valid_to, language, zone, false AS stands_in FROM contact
            UNION ALL SELECT id, party, valid_from, valid_to, language, zone, true FROM alternate) AS known
        LEFT JOIN preference ON preference.contact = known.id
        WHERE known.party = \(party) AND valid_from <= \(today) AND (valid_to IS NULL OR valid_to >= \(today))
        ORDER BY stands_in, known.id LIMIT 1
        """
    }

    static func decode(_ row: Row) throws -> InboxReader {
        let (language, zone) = try row.decode(LanguageTag?.self, TimeZoneName?.self)
        return InboxReader(language: language, zone: zone)
    }
}

/// How somebody reads their own inbox: as they want it, or else as the register has it.
struct FindPersonalReader: Statement {
    let contact: ContactID

    var sql: SQL {
        """
        SELECT coalesce(preference.language, known.language), coalesce(preference.zone, known.zone) FROM (
            SELECT id, language, zone FROM contact UNION ALL SELECT id, language, zone FROM alternate
            UNION ALL SELECT id, language, NULL FROM office_contact) AS known
        LEFT JOIN preference ON preference.contact = known.id
        WHERE known.id = \(contact) LIMIT 1
        """
    }

    static func decode(_ row: Row) throws -> InboxReader {
        let (language, zone) = try row.decode(LanguageTag?.self, TimeZoneName?.self)
        return InboxReader(language: language, zone: zone)
    }
}
