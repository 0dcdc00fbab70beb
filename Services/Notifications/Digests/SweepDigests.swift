internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import Reactor
internal import ServiceKit
internal import Storage

/// Closes the windows of digests whose time has come, and makes one mail of what is in each. An empty one makes none.
struct SweepDigests: SweepPass {
    let now: Instant
    let bus: RequestClient
    let sender: MailSender

    /// The maximum number of items in one mail; the rest goes into the next.
    private static let limit = 200

    var kind: StaticString { "digests" }

    @Reactor func run(in transaction: Transaction) async throws -> (looked: Int, taken: Int) {
        let due = try await transaction.query(ContactsDue(now: now, limit: Sweeper.batchSize))
        guard !due.isEmpty else { return (0, 0) }
        // Asked before the lock is held, so that transactions which queue mail do not wait. Preferences are read under
        // the lock.
        let registered = try await Correspondents.details(of: due, bus) { _ in [] }
        transaction.enqueue(DigestLock.alone)
        let rows = try await transaction.query(Due(contacts: due, now: now, limit: Sweeper.batchSize))
        guard !rows.isEmpty else { return (0, 0) }
        let wishes = Dictionary(
            uniqueKeysWithValues: try await transaction.query(PreferencesOf(contacts: due)).map { ($0.contact, $0) })
        let zones = Array(Set(wishes.values.map(\.zone)))
        let earliest = rows.map(\.cursor.closedAt).min() ?? now
        let around = min(earliest, now.advanced(by: .days(-3)))...now.advanced(by: .days(14))
        let table = ZoneTable(try await transaction.query(ZonePeriods(zones: zones, around: around)))
        var count = 0
        for row in rows {
            guard let wish = wishes[row.contact] else { continue }
            let language = wish.language ?? registered[row.contact]?.language ?? .english
            if try await close(row, wish, table[wish.zone], language, in: transaction) { count += 1 }
        }
        return (rows.count, count)
    }

    /// - Returns: whether there was anything to send.
    @Reactor private func close(
        _ row: Due.Output, _ wish: Preferences, _ rules: ZoneRules, _ language: LanguageTag,
        in transaction: Transaction
    ) async throws -> Bool {
        var cursor = row.cursor
        let found = try await transaction.query(
            Items(contact: row.contact, frequency: row.frequency, after: cursor.place, limit: Self.limit))
        guard let window = cursor.window(at: now, head: found.last?.item.place ?? cursor.place) else { return false }
        let gathered = found.filter { window.contains($0.item.place) }
        if !gathered.isEmpty {
            let told = gathered.flatMap { $0.notice?.instants ?? [] }
            let clocks = ZoneClocks(try await transaction.query(LocalTimes(of: told, in: [wish.zone])))
            let content = DigestContent(
                items: gathered.map { $0.item(in: language, by: clocks[wish.zone]) }, frequency: row.frequency,
                from: cursor.closedAt, to: now,
                language: language, rules: rules, replyTo: sender.replyTo,
                categories: Set(gathered.map(\.category)))
            try await make(content, of: gathered.map(\.delivery), window, row, wish, in: transaction)
        }
        cursor.move(behind: window, at: now, wish.schedule(row.frequency, rules))
        let isFull = found.count == Self.limit
        transaction.enqueue(
            """
            UPDATE digest_cursor SET place = \(cursor.place), closed_at = \(cursor.closedAt),
                closes_at = \(isFull ? now : cursor.closesAt)
            WHERE contact = \(row.contact) AND frequency = \(row.frequency)
            """)
        return !gathered.isEmpty
    }

    @Reactor private func make(
        _ content: DigestContent, of gathered: [DeliveryID], _ window: DigestWindow, _ row: Due.Output,
        _ wish: Preferences, in transaction: Transaction
    ) async throws {
        let event = "digest:\(row.contact)/\(row.frequency.rawValue)/\(window.after)"
        let subjects = Prose(cutting: content.items.map(\.subject.rawValue).joined(separator: "\n"))
        var mail = Ledger.Queue(
            event: event, type: DigestMade.type, to: row.contact, of: wish.party,
            content.category, content.content, body: subjects, about: .inbox, content.because)
        mail.kind = .digest
        transaction.enqueue(try mail.statement(from: sender))
        transaction.enqueue(
            """
            UPDATE delivery SET state = 'digested', settled_at = now(), error = \(Line(cutting: "Came in \(mail.id)."))
            WHERE id = ANY(\(gathered))
            """)
        transaction.enqueue(
            """
            INSERT INTO digest (contact, frequency, after, through, opened_at, closed_at, items, delivery)
            VALUES (\(row.contact), \(row.frequency), \(window.after), \(window.through), \(row.cursor.closedAt),
                \(now), \(gathered.count), \(mail.id))
            """)
        // The digest itself does not come at night either.
        try await DeliveryHold(event: event, now: now).apply(in: transaction)
        try transaction.tell(
            DigestMade(
                contact: row.contact, frequency: row.frequency, from: row.cursor.closedAt, to: now,
                items: gathered.count, delivery: mail.id),
            about: Subject(digestsFor: row.contact), from: .service(.notifications, at: now))
    }
}

extension SweepDigests {
    /// Whose windows are to be closed, those first that have waited longest.
    private struct ContactsDue: Statement {
        let now: Instant
        let limit: Int

        var sql: SQL {
            """
            SELECT contact FROM digest_cursor WHERE closes_at <= \(now)
            GROUP BY contact ORDER BY min(closes_at), contact LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> ContactID { try row.decode(ContactID.self) }
    }

    struct Due: Statement {
        let contacts: [ContactID]
        let now: Instant
        let limit: Int

        struct Output: Sendable {
            let contact: ContactID
            let frequency: MailFrequency
            let cursor: DigestCursor
        }

        var sql: SQL {
            """
            SELECT contact, frequency, place, closed_at, closes_at FROM digest_cursor
            WHERE closes_at <= \(now) AND contact = ANY(\(contacts))
            ORDER BY closes_at, contact, frequency LIMIT \(limit) FOR UPDATE
            """
        }

        static func decode(_ row: Row) throws -> Output {
            try Output(
                contact: row.contact, frequency: row.frequency,
                cursor: DigestCursor(place: row.place, closedAt: row.closed_at, closesAt: row.closes_at))
        }
    }

    /// What somebody sends at once in the same moment is waited for, and is not in the digest then.
    struct Items: Statement {
        let contact: ContactID
        let frequency: MailFrequency
        let after: Int
        let limit: Int

        var sql: SQL {
            """
            SELECT place, delivery.id, about, subject, body, category, coalesce(content ->> 'language',
                (SELECT language FROM notification_recipient reached WHERE reached.notification = delivery.notification
                    AND reached.recipient = delivery.recipient), 'en') AS language, notice
            FROM digest_item JOIN delivery ON delivery.id = digest_item.delivery
            WHERE contact = \(contact) AND frequency = \(frequency) AND place > \(after) AND state = 'held'
            ORDER BY place LIMIT \(limit) FOR UPDATE OF delivery
            """
        }

        struct Output: Sendable {
            let item: DigestItem
            let notice: Notice?
            let delivery: DeliveryID
            let category: MailCategory

            /// What was written down in words stays as it is. Days were counted when it came up.
            func item(in language: LanguageTag, by reader: ZoneClock) -> DigestItem {
                guard let notice = notice?.uncounted else { return item }
                return DigestItem(
                    place: item.place, about: item.about, subject: notice.subject(in: language),
                    text: notice.text(in: language, by: reader), language: language,
                    reason: notice.because?.words(in: language))
            }
        }

        static func decode(_ row: Row) throws -> Output {
            try Output(
                item: DigestItem(
                    place: row.place, about: row.about, subject: row.subject, text: row.body, language: row.language),
                notice: Notice(stored: row.notice), delivery: row.id, category: row.category)
        }
    }
}
