internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension CorrectConsultation: Command {
    public func perform(in unit: UnitOfWork) async throws -> Consultation {
        let known = try await Consultation.requireStanding(consultation, in: unit)
        let corrected = Consultation(
            id: consultation, region: region ?? known.region, city: city ?? known.city,
            hostCountry: ClearedTerms.value(hostCountry, else: known.hostCountry, .hostCountry, cleared: clear),
            starts: starts ?? known.starts, ends: ends ?? known.ends, format: format ?? known.format,
            attendance: attendance ?? known.attendance)
        try await corrected.check(in: unit)
        let fields = try CorrectionLog(Subject(consultation)).enter(
            self, from: known, to: corrected, reason: reason, in: unit)
        unit.enqueue(corrected.update)
        try unit.tell(
            ConsultationCorrected(
                consultation: consultation, region: corrected.region, attendance: corrected.attendance.count,
                fields: fields),
            about: Subject(consultation), reason: reason.rawValue)
        return try await Consultation.load(consultation, in: unit)
    }
}

extension Consultation {
    fileprivate var update: SQL {
        """
        UPDATE consultation SET region = \(region), city = \(city), host_country = \(hostCountry),
            starts_on = \(starts), ends_on = \(ends), format = \(format), attendance = \(attendance)
        WHERE id = \(id)
        """
    }
}
