internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit
internal import Storage

/// Reminds those who have not delivered of deadlines, step by step.
struct SweepReminders: SweepPass {
    let now: Instant
    let bus: RequestClient
    let sender: MailSender

    var kind: StaticString { "reminders" }

    @Reactor func run(in transaction: Transaction) async throws -> (looked: Int, taken: Int) {
        // Taken first, so that a transaction which holds a deadline never waits for one that closes digests.
        transaction.enqueue(DigestLock.common)
        let rows = try await transaction.query(Due(now: now, limit: Sweeper.batchSize))
        var count = 0
        for row in rows {
            let steps = try await transaction.query(RemindersOf(kind: row.kind, object: row.object))
            var taken = Set(steps.filter { $0.round == row.round }.map(\.days))
            if case .take(let step) = row.ladder(taken: taken).next(at: now) {
                try await remind(of: row, step, in: transaction)
                taken.insert(step)
                count += 1
            }
            transaction.enqueue(plan(row, taken))
        }
        return (rows.count, count)
    }

    @Reactor private func remind(
        of row: DeadlineRow, _ step: ReminderDays, in transaction: Transaction
    ) async throws {
        let contacts = try await silent(row, in: transaction)
        // An owner whom nobody can be written to hears of it in its inbox.
        let parties = Set(contacts.map(\.party) + [row.reader].compactMap(\.self)).sorted()
        transaction.enqueue(
            """
            INSERT INTO reminder (kind, object, round, days, taken_at, parties)
            VALUES (\(row.kind), \(row.object), \(row.round), \(step), \(now), \(parties))
            """)
        let event = "reminder:\(row.kind.rawValue)/\(row.object)/\(row.round)/\(step.rawValue)"
        let details = try await Correspondents.details(of: contacts.map(\.contact), bus) {
            try await transaction.query($0)
        }
        let zone = row.local.zone
        let clocks = ZoneClocks(
            try await transaction.query(LocalTimes(of: [now, row.due], in: details.values.map(\.zone) + [zone])))
        var told: Set<PartyID> = []
        for (contact, party) in contacts {
            let content = ReminderContent(deadline: row, now: now, clock: clocks[details[contact]?.zone ?? zone])
            var mail = Ledger.Queue(
                event: event, type: ReminderIssued.type, to: contact, of: party, .required, content.notice,
                content.because)
            mail.kind = .reminder
            transaction.enqueue(try mail.statement(from: sender))
            if told.insert(party).inserted { transaction.enqueue(try item(event, party, content)) }
        }
        for party in parties where !told.contains(party) {
            let content = ReminderContent(deadline: row, now: now, clock: clocks[zone])
            transaction.enqueue(try item(event, party, content))
        }
        try await DeliveryHold(event: event, now: now).apply(in: transaction)
        try transaction.tell(
            ReminderIssued(
                kind: row.kind, object: row.object, round: row.round, days: step, due: row.due, parties: parties),
            about: Subject(deadlineOf: row.kind, row.object), from: .service(.notifications, at: now))
    }

    /// Parties that have delivered hear nothing, before the deadline or after it.
    @Reactor private func silent(
        _ row: DeadlineRow, in transaction: Transaction
    ) async throws -> [(contact: ContactID, party: PartyID)] {
        if row.isOfUnit {
            return try await transaction.query(ContactsOfOffice(office: .secretariat, today: now.date))
                .map { ($0, Office.secretariat.recipient) }
        }
        let contacts = try await transaction.query(
            ContactsInOffice(parties: row.owner.map { [$0] }, today: now.date))
        guard row.kind == .call else { return contacts }
        let delivered = Set(try await transaction.query(Delivered(call: row.object)))
        return contacts.filter { !delivered.contains($0.party) }
    }

    private func item(_ event: String, _ party: PartyID, _ content: ReminderContent) throws -> SQL {
        try Inbox.Put(
            party.rawValue, event: event, type: ReminderIssued.type, content.notice, content.because, at: now
        ).statement
    }

    private func plan(_ row: DeadlineRow, _ taken: Set<ReminderDays>) -> SQL {
        let next: Instant? =
            switch row.ladder(taken: taken).next(at: now) {
            case .take: now
            case .wait(let until): until
            case .nothing: nil
            }
        return "UPDATE deadline SET next_step_at = \(next) WHERE kind = \(row.kind) AND object = \(row.object)"
    }

    /// Those that an event is changing are looked at next time.
    struct Due: Statement {
        let now: Instant
        let limit: Int

        var sql: SQL {
            """
            SELECT \(DeadlineRow.columns) FROM \(DeadlineRow.tables) WHERE next_step_at <= \(now)
            ORDER BY next_step_at, deadline.kind, object LIMIT \(limit) FOR UPDATE OF deadline SKIP LOCKED
            """
        }

        static func decode(_ row: Row) throws -> DeadlineRow { try DeadlineRow(row) }
    }

    private struct Delivered: Statement {
        let call: DeadlineID

        var sql: SQL { "SELECT party FROM delivered WHERE call = \(call)" }

        static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
    }
}
