internal import Localization
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// What events have put into the ledger and the inboxes, read in the transaction that does so. Who follows something is
/// left out: it is nobody's to see.
struct RehearsedNotices: Sendable {
    struct Letter: Sendable {
        let letter: Ledger.Leased
        let heldUntil: Instant?
        let isGathered: Bool
        /// Why it does not leave.
        let obstacle: String?
    }

    struct Item: Sendable {
        let inbox: PartyID
        let because: String?
        let reason: Line
    }

    struct Contact: Sendable {
        let language: LanguageTag
        let zone: TimeZoneName
    }

    let letters: [Letter]
    let items: [Item]
    /// As they are known here, by then.
    let contacts: [ContactID: Contact]
    let regions: [PartyID: Region]

    @Reactor init(of events: [Envelope], on today: CalendarDate, in transaction: Transaction) async throws {
        let ids = events.map(\.id.rawValue)
        let found = try await transaction.query(Letters(events: ids))
        let wanted = Array(Set(found.map(\.letter.recipient)))
        let obstacles = try await DeliveryObstacles(to: wanted, on: today, reading: transaction)
        items = try await transaction.query(Items(events: ids))
        contacts = Dictionary(
            try await transaction.query(Known(contacts: wanted)).map { ($0.contact, $0.known) },
            uniquingKeysWith: { first, _ in first })
        let parties = Set(found.map(\.letter.party) + items.map(\.inbox))
        regions = Dictionary(
            uniqueKeysWithValues: try await transaction.query(PartyRegions(parties: Array(parties)))
        ).compactMapValues { $0 }
        letters = found.map { found in
            Letter(
                letter: found.letter, heldUntil: found.heldUntil, isGathered: found.isGathered,
                obstacle: found.refusal?.rawValue ?? obstacles.obstacle(to: found.letter))
        }
    }

    private struct Letters: Statement {
        let events: [String]

        struct Output: Sendable {
            let letter: Ledger.Leased
            let heldUntil: Instant?
            let isGathered: Bool
            let refusal: Line?
        }

        var sql: SQL {
            """
            SELECT \(Ledger.Leased.columns), held_until, CASE WHEN state = 'suppressed' THEN error END AS refusal,
                EXISTS (SELECT FROM digest_item WHERE digest_item.delivery = delivery.id) AS is_gathered
            FROM delivery WHERE event_id = ANY(\(events)) AND category <> \(MailCategory.followed) ORDER BY party, recipient, id
            """
        }

        static func decode(_ row: Row) throws -> Output {
            try Output(
                letter: Ledger.Leased(row), heldUntil: row.held_until, isGathered: row.is_gathered,
                refusal: row.refusal)
        }
    }

    private struct Items: Statement {
        let events: [String]

        var sql: SQL {
            """
            SELECT recipient, because, reason FROM inbox_item
            WHERE event_id = ANY(\(events)) AND because IS DISTINCT FROM \(TextKey.becauseFollowed.rawValue)
            ORDER BY recipient, id
            """
        }

        static func decode(_ row: Row) throws -> Item {
            try Item(inbox: row.recipient, because: row.because, reason: row.reason)
        }
    }

    /// Contacts of offices are written to by the clock that the register has.
    private struct Known: Statement {
        let contacts: [ContactID]

        struct Output: Sendable {
            let contact: ContactID
            let known: Contact
        }

        var sql: SQL {
            """
            SELECT id, language, zone FROM contact WHERE id = ANY(\(contacts))
            UNION ALL SELECT id, language, zone FROM alternate WHERE id = ANY(\(contacts))
            UNION ALL SELECT id, language, \(TimeZoneName.utc) FROM office_contact WHERE id = ANY(\(contacts))
            """
        }

        static func decode(_ row: Row) throws -> Output {
            try Output(contact: row.id, known: Contact(language: row.language, zone: row.zone))
        }
    }
}
