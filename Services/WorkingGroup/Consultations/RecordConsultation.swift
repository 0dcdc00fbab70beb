internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RecordConsultation: Command {
    public func perform(in unit: UnitOfWork) async throws -> Consultation {
        let consultation = Consultation(
            id: id, region: region, city: city, hostCountry: hostCountry, starts: starts, ends: ends, format: format,
            attendance: attendance)
        try await consultation.check(in: unit)
        guard try await unit.execute(consultation.insert) == 1 else {
            guard let known = try await unit.first(LockConsultation(id: id)) else {
                throw Fault("a consultation vanished")
            }
            let first = try await CorrectionLog(Subject(id)).original(of: known, in: unit)
            try Rejection.requireSame("consultation", id, onRecord: first, given: consultation)
            return known
        }
        try unit.tell(
            ConsultationRecorded(consultation: id, region: region, attendance: attendance.count),
            about: Subject(id))
        return consultation
    }
}

private struct LockConsultation: Statement {
    let id: ConsultationID

    var sql: SQL { "SELECT \(Consultation.columns) FROM consultation WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> Consultation { try Consultation(row) }
}

extension Consultation {
    private static var terms: SQL { "id, region, city, host_country, starts_on, ends_on, format, attendance" }
    static var columns: SQL { "\(terms), withdrawn_at, \(CorrectionLog.column(.consultation, "id"))" }

    /// - Throws: a rejection that names the field which cannot be.
    @Reactor func check(in unit: UnitOfWork) async throws {
        guard ends >= starts else { throw Rejection.invalid("ends", "must not be before it starts") }
        let known = Set(try await unit.query(KnownParties(parties: attendance)))
        if let stranger = attendance.first(where: { !known.contains($0) }) {
            throw try await NearParties.refusal(of: stranger, as: "attendance", in: unit)
        }
    }

    /// Locks a consultation that is to be changed.
    ///
    /// - Throws: a rejection where there is none, or it was withdrawn.
    @Reactor static func requireStanding(_ id: ConsultationID, in unit: UnitOfWork) async throws -> Consultation {
        guard let known = try await unit.first(LockConsultation(id: id)) else {
            throw Rejection.notFound("consultation", id)
        }
        try Rejection.requireStanding("consultation", withdrawnAt: known.withdrawnAt)
        return known
    }

    /// The consultation as the unit of work leaves it.
    @Reactor static func load(_ id: ConsultationID, in unit: UnitOfWork) async throws -> Consultation {
        guard let known = try await unit.first(LockConsultation(id: id)) else { throw Fault("a consultation vanished") }
        return known
    }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, region: row.region, city: row.city, hostCountry: row.host_country, starts: row.starts_on,
            ends: row.ends_on, format: row.format, attendance: row.attendance,
            withdrawnAt: row.withdrawn_at, corrections: row.json.corrections)
    }

    fileprivate var insert: SQL {
        """
        INSERT INTO consultation (\(Self.terms))
        VALUES (\(id), \(region), \(city), \(hostCountry), \(starts), \(ends), \(format), \(attendance))
        ON CONFLICT (id) DO NOTHING
        """
    }
}
