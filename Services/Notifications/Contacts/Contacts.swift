internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import Reactor

/// Keeps the names, kinds and regions of parties as the register tells them.
struct KeepPartyName: EventHandler {
    func apply(_ event: PartyRegistered, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            INSERT INTO party (id, name, kind, region)
            VALUES (\(event.party), \(event.name), \(event.kind), \(event.region))
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, region = excluded.region
            """)
    }
}

/// Keeps what parties are called in other languages.
struct KeepOfficialName: EventHandler {
    func apply(_ event: PartyNamed, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            UPDATE party SET names = names || jsonb_build_object(\(event.language)::text, \(event.name)::text)
            WHERE id = \(event.party)
            """)
    }
}

/// Keeps what units of the secretariat are called.
struct KeepUnitName: EventHandler {
    func apply(_ event: SecretariatUnitRegistered, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            INSERT INTO secretariat_unit (id, name) VALUES (\(event.unit), \(event.name))
            ON CONFLICT (id) DO UPDATE SET name = excluded.name
            """)
    }
}

/// Keeps whom a party has nominated. Applied again, it does not reopen an office that has ended since.
struct KeepContact: EventHandler {
    func apply(_ event: FocalPointNominated, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            INSERT INTO contact (id, party, valid_from, valid_to, language, zone)
            VALUES (\(event.contact), \(event.party), \(event.validFrom), \(event.validTo), \(event.language),
                \(event.zone))
            ON CONFLICT (id) DO UPDATE SET party = excluded.party, valid_from = excluded.valid_from,
                valid_to = least(contact.valid_to, excluded.valid_to), language = excluded.language,
                zone = excluded.zone
            """)
    }
}

/// Keeps who is written to where the focal point is not reached.
struct KeepAlternate: EventHandler {
    func apply(_ event: AlternateNamed, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            INSERT INTO alternate (id, party, valid_from, valid_to, language, zone)
            VALUES (\(event.contact), \(event.party), \(event.validFrom), \(event.validTo), \(event.language),
                \(event.zone))
            ON CONFLICT (id) DO UPDATE
            SET party = excluded.party, valid_from = excluded.valid_from,
                valid_to = least(alternate.valid_to, excluded.valid_to), language = excluded.language,
                zone = excluded.zone
            """)
    }
}

/// Keeps the language and the zone of a focal point or an alternate. Where mail goes is asked of the register each time.
struct KeepCorrectedContact: EventHandler {
    func apply(_ event: FocalPointCorrected, in unit: EventUnit) async throws {
        let table: SQL = event.role == .alternate ? "alternate" : "contact"
        unit.enqueue(
            "UPDATE \(table) SET language = \(event.language), zone = \(event.zone) WHERE id = \(event.contact)")
        if event.fields.contains("email") { unit.enqueue(MailLink.forgetting(event.contact)) }
    }
}

/// Ends the office of a contact.
struct EndContact: EventHandler {
    func apply(_ event: FocalPointEnded, in unit: EventUnit) async throws {
        unit.enqueue("UPDATE alternate SET valid_to = \(event.on) WHERE id = \(event.contact)")
        unit.enqueue("UPDATE contact SET valid_to = \(event.on) WHERE id = \(event.contact)")
    }
}

/// Whom to write to: of some parties, or of all, on a day within their terms. The alternates where no focal point is
/// reached.
struct ContactsInOffice: Statement {
    /// nil for all.
    let parties: [PartyID]?
    let today: CalendarDate

    var sql: SQL {
        """
        SELECT id, party FROM contact
        WHERE (\(parties)::text[] IS NULL OR party = ANY(\(parties)))
            AND valid_from <= \(today) AND (valid_to IS NULL OR valid_to >= \(today))
        UNION
        SELECT id, party FROM alternate
        WHERE (\(parties)::text[] IS NULL OR party = ANY(\(parties)))
            AND valid_from <= \(today) AND (valid_to IS NULL OR valid_to >= \(today))
            AND NOT EXISTS (
                SELECT FROM contact WHERE contact.party = alternate.party
                    AND contact.valid_from <= \(today) AND (contact.valid_to IS NULL OR contact.valid_to >= \(today))
                    AND NOT EXISTS (SELECT FROM suppression WHERE suppression.contact = contact.id))
        ORDER BY party, id
        """
    }

    static func decode(_ row: Row) throws -> (contact: ContactID, party: PartyID) {
        try row.decode(ContactID.self, PartyID.self)
    }
}

/// Those of some contacts whose offices are over.
struct ContactsOutOfOffice: Statement {
    private let contacts: SQL
    private let today: CalendarDate

    init(contacts: [ContactID], today: CalendarDate) { self.init(contacts: "\(contacts)", today: today) }

    /// - Parameter contacts: an array, as it stands in another statement.
    init(contacts: SQL, today: CalendarDate) {
        self.contacts = contacts
        self.today = today
    }

    var sql: SQL {
        """
        SELECT id FROM contact WHERE id = ANY(\(contacts)) AND valid_to < \(today)
        UNION ALL SELECT id FROM alternate WHERE id = ANY(\(contacts)) AND valid_to < \(today)
        UNION ALL SELECT id FROM office_contact WHERE id = ANY(\(contacts)) AND valid_to < \(today)
        """
    }

    static func decode(_ row: Row) throws -> ContactID { try row.decode(ContactID.self) }
}

/// The contacts of some ids with their parties, in the order of the ids.
struct ContactsNamed: Statement {
    let contacts: [ContactID]

    var sql: SQL {
        """
        SELECT known.id, known.party FROM unnest(\(contacts)::text[]) WITH ORDINALITY AS named (id, place),
            (SELECT id, party FROM contact UNION SELECT id, party FROM alternate
                UNION SELECT id, office FROM office_contact) AS known
        WHERE known.id = named.id ORDER BY place
        """
    }

    static func decode(_ row: Row) throws -> (contact: ContactID, party: PartyID) {
        try row.decode(ContactID.self, PartyID.self)
    }
}

/// What parties, and units of the secretariat, are called.
struct PartyNames: Statement {
    let parties: [PartyID]

    var sql: SQL {
        """
        SELECT id, name, names, kind = ANY(\(PartyKind.observing)) AS observes FROM party WHERE id = ANY(\(parties))
        UNION ALL SELECT id, name, '{}', false FROM secretariat_unit WHERE id = ANY(\(parties))
        """
    }

    static func decode(_ row: Row) throws -> (PartyID, NoticeName) {
        try (row.id, NoticeName(name: row.name, others: row.json.names, observes: row.observes))
    }

}
