internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import Storage

/// Holds mail that was queued in this transaction: for the digest of a recipient who wants it gathered, or until the end of
/// quiet hours.
struct DeliveryHold: Sendable {
    /// The first key of the deliveries in the ledger.
    let event: String
    let now: Instant
    /// Why the mail must not wait, and who says so.
    var urgency: (reason: Prose, by: ActorID)?

    @Reactor func apply(in unit: some DatabaseWriter) async throws {
        unit.enqueue(DigestLock.common)
        let waiting = try await unit.query(Wanted(event: event))
        guard !waiting.isEmpty else { return }
        let known = try await unit.query(PreferencesOf(contacts: Array(Set(waiting.map(\.recipient)))))
        let preferences = Dictionary(uniqueKeysWithValues: known.map { ($0.contact, $0) })
        let zones = Array(Set(known.filter { $0.quiet != nil }.map(\.zone)))
        let table =
            zones.isEmpty
            ? ZoneTable([])
            : ZoneTable(try await unit.query(ZonePeriods(zones: zones, around: .fortnight(around: now))))
        for letter in waiting {
            guard let wish = preferences[letter.recipient] else { continue }
            // Mail for one person alone is not put into a digest with other mail.
            let frequency = letter.isDigest || letter.isPersonal ? .immediate : wish.frequency(of: letter.category)
            let release = wish.quiet?.release(of: now, in: table[wish.zone])
            if let urgency {
                guard frequency != .immediate || release != nil else { continue }
                unit.enqueue(.override(letter.id, letter.recipient, urgency.reason, urgency.by, now))
            } else if frequency != .immediate {
                gather(letter, frequency, in: unit)
            } else if let release {
                unit.enqueue(hold(letter.id, until: release))
            }
        }
    }

    private func hold(_ delivery: DeliveryID, until release: Instant) -> SQL {
        let note = Line(cutting: "Waits for the end of the recipient's quiet hours, \(release).")
        return """
            UPDATE delivery SET state = 'held', held_until = \(release), error = \(note) WHERE id = \(delivery)
            """
    }

    @Reactor private func gather(_ letter: Wanted.Output, _ frequency: MailFrequency, in unit: some DatabaseWriter) {
        unit.enqueue(
            """
            UPDATE delivery SET state = 'held', error = \(Line(cutting: "Waits for the \(frequency.rawValue) digest."))
            WHERE id = \(letter.id)
            """)
        unit.enqueue(
            """
            INSERT INTO digest_item (contact, frequency, delivery)
            VALUES (\(letter.recipient), \(frequency), \(letter.id))
            """)
    }

    /// What was queued for contacts who have said how they want to be written to.
    private struct Wanted: Statement {
        let event: String

        struct Output: Sendable {
            let id: DeliveryID
            let recipient: ContactID
            let category: MailCategory
            let isDigest: Bool
            let isPersonal: Bool
        }

        var sql: SQL {
            """
            SELECT delivery.id, recipient, category, kind = 'digest' AS is_digest, is_personal
            FROM delivery JOIN preference ON contact = recipient
            WHERE event_id = \(event) AND state = 'queued' ORDER BY delivery.id
            """
        }

        static func decode(_ row: Row) throws -> Output {
            try Output(
                id: row.id, recipient: row.recipient, category: row.category, isDigest: row.is_digest,
                isPersonal: row.is_personal)
        }
    }
}

extension SQL {
    /// Records that a mail did not wait.
    static func override(
        _ delivery: DeliveryID, _ recipient: ContactID, _ reason: Prose, _ author: ActorID, _ now: Instant
    ) -> SQL {
        """
        INSERT INTO urgent_override (delivery, recipient, reason, overridden_by, overridden_at)
        VALUES (\(delivery), \(recipient), \(reason), \(author), \(now))
        """
    }
}
