internal import Authority
internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension AppointOfficeContact: Command {
    public func perform(in unit: UnitOfWork) async throws -> OfficeContact {
        if let validTo, validTo < validFrom {
            throw Rejection.invalid("validTo", "must not be before \(field: "validFrom")")
        }
        try name.requirePersonName(as: "name")
        if let given = self.unit { try await SecretariatUnit.require(given, as: "unit", in: unit) }
        let given = OfficeContact(
            id: id ?? .generate(), office: office, unit: self.unit, name: name, email: email, language: language,
            zone: zone, validFrom: validFrom, validTo: try await lastDay(in: unit))
        guard !ActorID(given.id).isAccount else { throw Rejection.invalid("id", "is reserved") }
        if try await unit.first(LockFocalPoint(id: given.id)) != nil {
            throw Rejection.invalid("id", "belongs to a contact of a party")
        }
        guard try await unit.execute(given.insert(givenTo: validTo)) == 1 else {
            guard let known = try await unit.first(LockOfficeContact(id: given.id)) else {
                throw Fault("a contact of an office vanished")
            }
            let first = try await CorrectionLog(Subject(officeContact: given.id)).original(of: known, in: unit)
            try Rejection.requireSame("office contact", given.id, onRecord: first, given: repeated(given, first))
            return known
        }
        unit.enqueue(.officeTerm(of: given.id, OfficeTerm(role: office.role, from: validFrom, until: given.validTo)))
        try unit.tell(
            OfficeContactAppointed(
                contact: given.id, office: office, unit: self.unit, language: language, validFrom: validFrom,
                validTo: given.validTo),
            about: Subject(office))
        return given
    }

    /// The last day that is given, or else the one on which the mandate in force ends the term of a co-chair.
    ///
    /// - Throws: a rejection of what is after the end of that term.
    @Reactor private func lastDay(in unit: UnitOfWork) async throws -> CalendarDate? {
        guard office == .coChairs else { return validTo }
        try await unit.execute(CoChairTerms.lock.share)
        guard let end = try await unit.first(FindMandate())?.lastDay(ofCoChair: name) else { return validTo }
        let words: ProblemText = "must not be after the end of the term that the mandate says, \(end)"
        if validFrom > end { throw Rejection.invalid("validFrom", words) }
        if let validTo, validTo > end { throw Rejection.invalid("validTo", words) }
        return validTo ?? end
    }

    /// A repetition gives no other day where it gives none.
    private func repeated(_ given: OfficeContact, _ first: OfficeContact) -> OfficeContact {
        var repeated = given
        if office == .coChairs, validTo == nil { repeated.validTo = first.validTo }
        return repeated
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

    private static var terms: SQL { "id, office, unit, name, email, language, zone, valid_from, valid_to" }
    static var columns: SQL { "\(terms), \(CorrectionLog.column(.officeContact, "id"))" }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, office: row.office, unit: row.unit, name: row.name, email: row.email, language: row.language,
            zone: row.zone,
            validFrom: row.valid_from, validTo: row.valid_to, corrections: row.json.corrections)
    }

    fileprivate func insert(givenTo: CalendarDate?) -> SQL {
        """
        INSERT INTO office_contact (\(Self.terms), given_to)
        VALUES (\(id), \(office), \(unit), \(name), \(email), \(language), \(zone), \(validFrom), \(validTo),
            \(givenTo))
        ON CONFLICT (id) DO NOTHING
        """
    }
}

struct LockOfficeContact: Statement {
    let id: ContactID

    var sql: SQL { "SELECT \(OfficeContact.columns) FROM office_contact WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> OfficeContact { try OfficeContact(row) }
}
