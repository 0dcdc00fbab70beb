internal import Localization
internal import Models
internal import Notices
internal import Postgres
internal import Reactor

/// A notification as it is kept: in words, and as a notice that is put into words for its reader.
struct InboxRow: Sendable {
    private let item: InboxItem
    var recipient: Line { item.recipient }
    private let notice: Notice?
    private let because: TextKey?

    static var columns: SQL {
        "id, recipient, event, subject, body, about, reason, told_at, read_at, notice::text, because"
    }

    init(_ row: Row) throws {
        let (id, recipient, event, subject, text, about, reason, at, readAt, notice, because) = try row.decode(
            InboxItemID.self, Line.self, Line.self, Line.self, Prose.self, Line.self, Line.self, Instant.self,
            Instant?.self, String?.self, String?.self)
        item = InboxItem(
            id: id, recipient: recipient, event: event, subject: subject, text: text, about: about, reason: reason,
            at: at, readAt: readAt)
        self.notice = Notice(stored: notice)
        self.because = because.flatMap(TextKey.init(rawValue:))
    }

    /// What was written down in words stays as it is.
    func item(in language: LanguageTag) -> InboxItem {
        guard let notice else { return item }
        return InboxItem(
            id: item.id, recipient: item.recipient, event: item.event, subject: notice.subject(in: language),
            text: notice.text(in: language), about: item.about,
            reason: because.map { Line(cutting: Texts(language).text($0)) } ?? item.reason, at: item.at,
            readAt: item.readAt, language: language)
    }
}

/// In which language somebody reads the inboxes: the one that is asked for, or else that of each inbox.
struct InboxLanguages {
    private let asked: LanguageTag?
    private let party: PartyID?
    private let own: LanguageTag

    /// - Parameter first: reads the language of a party's inbox.
    @Reactor init(
        _ asked: LanguageTag?, for actor: Actor, today: CalendarDate,
        _ first: @Reactor (InboxLanguage) async throws -> LanguageTag??
    ) async throws {
        (self.asked, party) = (asked, actor.party)
        guard asked == nil, let party = actor.party else {
            own = .english
            return
        }
        own = try await first(InboxLanguage(party: party, today: today)).flatMap(\.self) ?? .english
    }

    /// Offices read English.
    func item(_ row: InboxRow) -> InboxItem {
        row.item(in: asked ?? (row.recipient.rawValue == party?.rawValue ? own : .english))
    }
}

/// In which language a party is told: as the first of its focal points wants it.
struct InboxLanguage: Statement {
    let party: PartyID
    let today: CalendarDate

    var sql: SQL {
        """
        SELECT coalesce(preference.language, contact.language) FROM contact
        LEFT JOIN preference ON preference.contact = contact.id
        WHERE contact.party = \(party) AND valid_from <= \(today) AND (valid_to IS NULL OR valid_to >= \(today))
        ORDER BY contact.id LIMIT 1
        """
    }

    static func decode(_ row: Row) throws -> LanguageTag? { try row.decode(LanguageTag?.self) }
}
