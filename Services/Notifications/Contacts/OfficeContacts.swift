internal import Localization
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Keeps who reads the mail of an office.
struct KeepOfficeContact: EventHandler {
    func apply(_ event: OfficeContactAppointed, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            INSERT INTO office_contact (id, office, valid_from, valid_to, language)
            VALUES (\(event.contact), \(event.office), \(event.validFrom), \(event.validTo), \(event.language))
            ON CONFLICT (id) DO UPDATE SET office = excluded.office, valid_from = excluded.valid_from,
                valid_to = least(office_contact.valid_to, excluded.valid_to), language = excluded.language
            """)
    }
}

struct KeepCorrectedOfficeContact: EventHandler {
    func apply(_ event: OfficeContactCorrected, in unit: EventUnit) async throws {
        unit.enqueue("UPDATE office_contact SET language = \(event.language) WHERE id = \(event.contact)")
        if event.fields.contains("email") { unit.enqueue(MailLink.forgetting(event.contact)) }
    }
}

struct RetireOfficeContact: EventHandler {
    func apply(_ event: OfficeContactEnded, in unit: EventUnit) async throws {
        unit.enqueue("UPDATE office_contact SET valid_to = \(event.on) WHERE id = \(event.contact)")
    }
}

struct KeepExtendedOffice: EventHandler {
    func apply(_ event: OfficeContactExtended, in unit: EventUnit) async throws {
        unit.enqueue("UPDATE office_contact SET valid_to = \(event.until) WHERE id = \(event.contact)")
    }
}

/// Who reads the mail of an office on a day.
struct ContactsOfOffice: Statement {
    let office: Office
    let today: CalendarDate

    var sql: SQL {
        """
        SELECT id FROM office_contact
        WHERE office = \(office) AND valid_from <= \(today) AND (valid_to IS NULL OR valid_to >= \(today)) ORDER BY id
        """
    }

    static func decode(_ row: Row) throws -> ContactID { try row.decode(ContactID.self) }
}

extension Office {
    /// Why it is told what offices are told.
    var because: TextKey { self == .secretariat ? .becauseSecretariat : .becauseCoChairs }

    /// Under which its inbox and its mail stand beside those of the parties; no party has this id.
    var recipient: PartyID {
        guard let id = PartyID(rawValue: rawValue) else { preconditionFailure("an office is named like a party") }
        return id
    }
}
