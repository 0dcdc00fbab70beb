public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RecordConsultation: Command {
    public func perform(in unit: UnitOfWork) async throws -> Consultation {
        try await check(in: unit)
        let consultation = Consultation(
            id: id, region: region, city: city, hostCountry: hostCountry, starts: starts, ends: ends, format: format,
            attendance: attendance)
        guard try await unit.execute(consultation.insert) == 1 else {
            guard let known = try await unit.first(FindConsultation(id: id)) else {
                throw Fault("a consultation vanished")
            }
            try Rejection.requireSame("consultation", id, onRecord: known, given: consultation)
            return known
        }
        try unit.tell(
            ConsultationRecorded(consultation: id, region: region, attendance: attendance.count),
            about: Subject(id))
        return consultation
    }

    private func check(in unit: UnitOfWork) async throws {
        guard ends >= starts else { throw Rejection.invalid("ends", "must not be before it starts") }
        guard Set(attendance).count == attendance.count else {
            throw Rejection.invalid("attendance", "names a party twice")
        }
        let known = Set(try await unit.query(KnownParties(parties: attendance)))
        if let stranger = attendance.first(where: { !known.contains($0) }) {
            throw try await NearParties.refusal(
                of: stranger, as: "attendance", ", which is not in the register of parties", before: "names ", in: unit)
        }
    }

    private struct FindConsultation: Statement {
        let id: ConsultationID

        var sql: SQL { "SELECT \(Consultation.columns) FROM consultation WHERE id = \(id)" }

        static func decode(_ row: Row) throws -> Consultation { try Consultation(row) }
    }
}

extension Consultation {
    static var columns: SQL { "id, region, city, host_country, starts_on, ends_on, format, attendance" }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, region: row.region, city: row.city, hostCountry: row.host_country, starts: row.starts_on,
            ends: row.ends_on, format: row.format, attendance: row.attendance)
    }

    fileprivate var insert: SQL {
        """
        INSERT INTO consultation (\(Self.columns))
        VALUES (\(id), \(region), \(city), \(hostCountry), \(starts), \(ends), \(format), \(attendance))
        ON CONFLICT (id) DO NOTHING
        """
    }
}
