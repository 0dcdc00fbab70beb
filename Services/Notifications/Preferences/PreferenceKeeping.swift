internal import Messaging
internal import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor
internal import Storage

/// Puts what a contact wants into force: what waits is told by it from now on.
struct PreferenceKeeping: Sendable {
    let preferences: Preferences

    @Reactor func apply(in unit: UnitOfWork) async throws {
        let contact = preferences.contact
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
    }

    /// What was gathered and is wanted otherwise from now on leaves in a last digest.
    private func cursor(_ frequency: MailFrequency, _ closing: Instant?, at now: Instant) -> SQL {
        guard let closing else {
            return """
                UPDATE digest_cursor SET closes_at = \(now)
                WHERE contact = \(preferences.contact) AND frequency = \(frequency)
                """
        }
        // A digest that only what is followed comes by from now on has nothing else to wait for.
        let next = [preferences.required, preferences.updates].contains(frequency) ? closing : now
        return """
            INSERT INTO digest_cursor (contact, frequency, place, closed_at, closes_at)
            VALUES (\(preferences.contact), \(frequency), 0, \(now), \(closing))
            ON CONFLICT (contact, frequency) DO UPDATE SET closes_at = \(next)
            """
    }

    @Reactor private func rules(of zone: TimeZoneName, _ unit: UnitOfWork) async throws -> ZoneRules {
        try await TimeZoneName.refusingUnknown {
            ZoneTable(try await unit.query(ZonePeriods(zones: [zone], around: .fortnight(around: unit.now))))[zone]
        }
    }
}

/// The wishes of a contact who has none on record: mail at once, and what they follow once a day.
struct UsualPreferences: Sendable {
    let contact: ContactID
    let party: PartyID

    /// Changes nothing where the contact has said how.
    @Reactor func keep(in unit: UnitOfWork) async throws {
        guard try await unit.first(PreferencesOf(contacts: [contact])) == nil else { return }
        let preferences = Preferences(
            contact: contact, party: party, zone: try await TimeZoneName?.none.orUsual(for: contact, unit),
            language: nil, quiet: nil, required: .immediate, updates: .immediate, followed: .daily,
            digestAt: .morning, digestOn: .monday, changedAt: unit.now)
        try await PreferenceKeeping(preferences: preferences).apply(in: unit)
    }
}

extension TimeZoneName? {
    /// The zone that was said, or else that of the register, or of the secretariat's seat.
    @Reactor func orUsual(for contact: ContactID, _ unit: UnitOfWork) async throws -> TimeZoneName {
        if let self { return self }
        let found = try await unit.bus.send(
            ResolveContacts(contacts: [contact]), to: .workingGroup, within: .seconds(2))
        if let zone = found.contacts.first?.zone { return zone }
        return try await unit.process().zone
    }
}

extension Preferences {
    fileprivate func upsert(by author: ActorID) -> SQL {
        """
        INSERT INTO preference (contact, party, zone, language, quiet_from, quiet_until, quiet_days, required, updates,
            followed, digest_at, digest_on, changed_at, changed_by)
        VALUES (\(contact), \(party), \(zone), \(language), \(quiet?.from), \(quiet?.until), \(quiet?.days ?? []),
            \(required), \(updates), \(followed), \(digestAt), \(digestOn), \(changedAt), \(author))
        ON CONFLICT (contact) DO UPDATE
        SET party = excluded.party, zone = excluded.zone, language = excluded.language,
            quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, quiet_days = excluded.quiet_days,
            required = excluded.required, updates = excluded.updates, followed = excluded.followed,
            digest_at = excluded.digest_at, digest_on = excluded.digest_on, changed_at = excluded.changed_at,
            changed_by = excluded.changed_by
        """
    }
}
