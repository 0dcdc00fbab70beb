public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListPreferences: Query {
    public func answer(in context: QueryContext) async throws -> Page<Preferences> {
        Page(items: try await context.query(Select(party: try context.actor.speaker(for: party))), next: nil)
    }

    /// A party has a handful of contacts.
    private struct Select: Statement {
        let party: PartyID

        var sql: SQL { "SELECT \(Preferences.columns) FROM preference WHERE party = \(party) ORDER BY contact" }

        static func decode(_ row: Row) throws -> Preferences { try Preferences(row) }
    }
}

/// What some contacts have asked for; nothing of those who have not.
struct PreferencesOf: Statement {
    let contacts: [ContactID]

    var sql: SQL { "SELECT \(Preferences.columns) FROM preference WHERE contact = ANY(\(contacts))" }

    static func decode(_ row: Row) throws -> Preferences { try Preferences(row) }
}

extension Preferences {
    static var columns: SQL {
        """
        contact, party, zone, language, quiet_from, quiet_until, quiet_days, required, updates, digest_at, digest_on,
        changed_at
        """
    }

    init(_ row: Row) throws {
        let (
            contact, party, zone, language, from, until, days, required, updates, digestAt, digestOn, changedAt
        ) = try row.decode(
            ContactID.self, PartyID.self, TimeZoneName.self, LanguageTag?.self, ClockTime?.self, ClockTime?.self,
            [Weekday].self, MailFrequency.self, MailFrequency.self, ClockTime.self, Weekday.self, Instant.self)
        let isQuiet = from != nil || !days.isEmpty
        self.init(
            contact: contact, party: party, zone: zone, language: language,
            quiet: isQuiet ? QuietHours(from: from, until: until, days: days) : nil, required: required,
            updates: updates, digestAt: digestAt, digestOn: digestOn, changedAt: changedAt)
    }
}
