internal import Authority
internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension AppointOfficeContact: Command {
    public func perform(in unit: UnitOfWork) async throws -> OfficeContact {
        if let validTo, validTo < validFrom { throw Rejection.invalid("validTo", "must not be before validFrom") }
        try name.requirePersonName(as: "name")
        let given = OfficeContact(
            id: id ?? .generate(), office: office, name: name, email: email, language: language, zone: zone,
            validFrom: validFrom, validTo: validTo)
        guard !ActorID(given.id).isAccount else { throw Rejection.invalid("id", "is reserved") }
        if try await unit.first(LockFocalPoint(id: given.id)) != nil {
            throw Rejection.invalid("id", "belongs to a contact of a party")
        }
        guard try await unit.execute(given.insert) == 1 else {
            guard let known = try await unit.first(LockOfficeContact(id: given.id)) else {
                throw Fault("a contact of an office vanished")
            }
            let first = try await CorrectionLog(Subject(officeContact: given.id)).original(of: known, in: unit)
            try Rejection.requireSame("office contact", given.id, onRecord: first, given: given)
            return known
        }
        unit.enqueue(.officeTerm(of: given.id, OfficeTerm(role: office.role, from: validFrom, until: validTo)))
        try unit.tell(
            OfficeContactAppointed(
                contact: given.id, office: office, language: language, validFrom: validFrom, validTo: validTo),
            about: Subject(office))
        return given
    }
}

extension OfficeContact {
    /// What is forgotten of somebody, when asked for and a year after they have left.
    static var erasure: SQL {
        "name = NULL, email = NULL, language = \(LanguageTag.english), zone = \(TimeZoneName.utc)"
    }

    /// What is left of it.
    var erased: OfficeContact {
        var erased = impersonal
        erased.language = .english
        erased.zone = .utc
        return erased
    }

    private static var terms: SQL { "id, office, name, email, language, zone, valid_from, valid_to" }
    static var columns: SQL { "\(terms), \(CorrectionLog.column(.officeContact, "id"))" }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, office: row.office, name: row.name, email: row.email, language: row.language, zone: row.zone,
            validFrom: row.valid_from, validTo: row.valid_to, corrections: row.json.corrections)
    }

    fileprivate var insert: SQL {
        """
        INSERT INTO office_contact (\(Self.terms))
        VALUES (\(id), \(office), \(name), \(email), \(language), \(zone), \(validFrom), \(validTo))
        ON CONFLICT (id) DO NOTHING
        """
    }
}

struct LockOfficeContact: Statement {
    let id: ContactID

    var sql: SQL { "SELECT \(OfficeContact.columns) FROM office_contact WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> OfficeContact { try OfficeContact(row) }
}
