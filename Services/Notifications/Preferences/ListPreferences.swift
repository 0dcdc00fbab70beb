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
        contact, party, zone, language, quiet_from, quiet_until, quiet_days, required, updates, followed,
        digest_at, digest_on, changed_at
        """
    }

    init(_ row: Row) throws {
        let from: ClockTime? = try row.quiet_from
        let days: [Weekday] = try row.quiet_days
        let isQuiet = from != nil || !days.isEmpty
        try self.init(
            contact: row.contact, party: row.party, zone: row.zone, language: row.language,
            quiet: isQuiet ? QuietHours(from: from, until: row.quiet_until, days: days) : nil, required: row.required,
            updates: row.updates, followed: row.followed, digestAt: row.digest_at, digestOn: row.digest_on,
            changedAt: row.changed_at)
    }
}
