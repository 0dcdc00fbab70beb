internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension NominateFocalPoint: Command {
    public func perform(in unit: UnitOfWork) async throws -> FocalPoint {
        let focalPoint = FocalPoint(
            id: id ?? .generate(), party: party, role: .focalPoint, name: name, email: email, language: language,
            zone: zone, validFrom: validFrom, validTo: validTo, letter: letter)
        guard try await focalPoint.enter(in: unit) else { return try await focalPoint.unchanged(in: unit) }
        try focalPoint.tellNominated(in: unit)
        return focalPoint
    }
}

extension FocalPoint {
    /// Enters a contact into the register.
    ///
    /// - Returns: false where one of this id is there already.
    /// - Throws: a rejection that names the fields, also where the term overlaps with that of another focal point.
    @Reactor func enter(in unit: UnitOfWork) async throws -> Bool {
        var problems = FieldProblems()
        try problems.collect { try name?.requirePersonName(as: "name") }
        problems.require((validTo ?? validFrom) >= validFrom, "validTo", "must not be before \(field: "validFrom")")
        problems.require(!ActorID(id).isAccount, "id", "is reserved")
        // Nominations of one party queue at its row, so that two at once see each other.
        if try await unit.first(LockParty(id: party, today: unit.now.date)) == nil {
            problems.add(try await NearParties.problem(of: party, as: "party", in: unit))
        }
        try problems.throwIfAny()
        if try await unit.first(LockFocalPoint(id: id)) != nil { return false }
        if try await unit.first(LockOfficeContact(id: id)) != nil {
            throw Rejection.invalid("id", "belongs to a contact of an office")
        }
        if role == .focalPoint, let other = try await unit.first(Overlapping(focalPoint: self)) {
            throw Rejection.invalid(
                "validFrom", "overlaps with the term of \(other.id), \(other.validFrom) – \(other.until)")
        }
        unit.enqueue(insert(on: unit.now.date))
        try await Speakers.refresh([party], in: unit)
        return true
    }

    /// Lets a repetition pass and refuses another nomination under the same id.
    @Reactor func unchanged(in unit: UnitOfWork) async throws -> FocalPoint {
        guard let known = try await unit.first(LockFocalPoint(id: id)) else { throw Fault("a focal point vanished") }
        let first = try await CorrectionLog(Subject(focalPoint: id)).original(of: known, in: unit)
        var given = self
        given.confirmed = known.confirmed
        try Rejection.requireSame("focal point", id, onRecord: first, given: given)
        return known
    }

    @Reactor func tellNominated(in unit: UnitOfWork) throws {
        try unit.tell(
            FocalPointNominated(
                contact: id, party: party, language: language, zone: zone, validFrom: validFrom, validTo: validTo),
            about: Subject(focalPoint: id))
    }

    private struct Overlapping: Statement {
        let focalPoint: FocalPoint

        var sql: SQL {
            """
            SELECT \(FocalPoint.columns) FROM focal_point
            WHERE party = \(focalPoint.party) AND role = \(ContactRole.focalPoint)
                AND daterange(valid_from, valid_to + 1)
                    && daterange(\(focalPoint.validFrom), \(focalPoint.validTo), '[]')
            ORDER BY valid_from LIMIT 1
            """
        }

        static func decode(_ row: Row) throws -> FocalPoint { try FocalPoint(row) }
    }

    fileprivate var until: String { validTo?.rawValue ?? "without end" }

    /// What is forgotten of somebody, when asked for and a year after they have left.
    static var erasure: SQL {
        "name = NULL, email = NULL, letter = NULL, language = \(LanguageTag.english), zone = \(TimeZoneName.utc)"
    }

    /// What is left of it.
    var erased: FocalPoint {
        var erased = impersonal
        erased.language = .english
        erased.zone = .utc
        return erased
    }

    static var columns: SQL {
        """
        id, party, role, name, email, language, zone, valid_from, valid_to, letter, confirmed_on,
        \(CorrectionLog.column(.focalPoint, "id"))
        """
    }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, party: row.party, role: row.role, name: row.name, email: row.email, language: row.language,
            zone: row.zone, validFrom: row.valid_from, validTo: row.valid_to, letter: row.letter,
            confirmed: row.confirmed_on, corrections: row.json.corrections)
    }

    private func insert(on today: CalendarDate) -> SQL {
        """
        INSERT INTO focal_point (id, party, role, name, email, language, zone, valid_from, valid_to, letter,
            nominated_on)
        VALUES (\(id), \(party), \(role), \(name), \(email), \(language), \(zone), \(validFrom), \(validTo),
            \(letter), \(today))
        """
    }
}
