public import Messaging
public import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor
internal import Storage

extension ChangePreferences: Command {
    public func perform(in unit: UnitOfWork) async throws -> Preferences {
        guard let party = try await unit.first(PartyOf(contact: contact)), unit.actor.maySpeak(for: party) else {
            throw Rejection.notFound("contact", contact)
        }
        if let fault = quiet?.fault { throw Rejection.invalid(fault.field, fault.detail) }
        let registered = try await zone == nil ? zoneOnRecord(unit.bus) : nil
        let seat = try await zone == nil && registered == nil ? unit.process().zone : nil
        let preferences = Preferences(
            contact: contact, party: party, zone: zone ?? registered ?? seat ?? .utc, language: language,
            quiet: quiet, required: required ?? .immediate, updates: updates ?? .immediate,
            digestAt: digestAt ?? .morning, digestOn: digestOn ?? .monday, changedAt: unit.now)
        let rules = try await rules(of: preferences.zone, unit)
        // Nothing is gathered by the former preferences any more once this lock is held.
        unit.enqueue(DigestLock.alone)
        unit.enqueue(preferences.upsert(by: unit.actor.subject))
        // What waits for the end of the former quiet hours waits for that of the new ones, if they are quiet now.
        let release = preferences.quiet?.release(of: unit.now, in: rules) ?? unit.now
        unit.enqueue(
            "UPDATE delivery SET held_until = \(release) WHERE recipient = \(contact) AND held_until IS NOT NULL")
        for frequency in MailFrequency.allCases where frequency != .immediate {
            let closing = preferences.schedule(frequency, rules)?.closing(after: unit.now)
            unit.enqueue(cursor(frequency, closing, at: unit.now))
        }
        return preferences
    }

    /// What was gathered and is wanted otherwise from now on leaves in a last digest.
    private func cursor(_ frequency: MailFrequency, _ closing: Instant?, at now: Instant) -> SQL {
        guard let closing else {
            return """
                UPDATE digest_cursor SET closes_at = \(now) WHERE contact = \(contact) AND frequency = \(frequency)
                """
        }
        return """
            INSERT INTO digest_cursor (contact, frequency, place, closed_at, closes_at)
            VALUES (\(contact), \(frequency), 0, \(now), \(closing))
            ON CONFLICT (contact, frequency) DO UPDATE SET closes_at = excluded.closes_at
            """
    }

    @Reactor private func zoneOnRecord(_ bus: RequestClient) async throws -> TimeZoneName? {
        try await bus.send(ResolveContacts(contacts: [contact]), to: .workingGroup, within: .seconds(2))
            .contacts.first?.zone
    }

    @Reactor private func rules(of zone: TimeZoneName, _ unit: UnitOfWork) async throws -> ZoneRules {
        try await TimeZoneName.refusingUnknown {
            ZoneTable(try await unit.query(ZonePeriods(zones: [zone], around: .fortnight(around: unit.now))))[zone]
        }
    }
}

/// The party of a contact that there is or was.
struct PartyOf: Statement {
    let contact: ContactID

    var sql: SQL { "SELECT party FROM contact WHERE id = \(contact)" }

    static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
}

extension Preferences {
    fileprivate func upsert(by author: ActorID) -> SQL {
        """
        INSERT INTO preference (contact, party, zone, language, quiet_from, quiet_until, quiet_days, required, updates,
            digest_at, digest_on, changed_at, changed_by)
        VALUES (\(contact), \(party), \(zone), \(language), \(quiet?.from), \(quiet?.until), \(quiet?.days ?? []),
            \(required), \(updates), \(digestAt), \(digestOn), \(changedAt), \(author))
        ON CONFLICT (contact) DO UPDATE
        SET party = excluded.party, zone = excluded.zone, language = excluded.language,
            quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, quiet_days = excluded.quiet_days,
            required = excluded.required, updates = excluded.updates, digest_at = excluded.digest_at,
            digest_on = excluded.digest_on, changed_at = excluded.changed_at, changed_by = excluded.changed_by
        """
    }
}
