internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension WithdrawConsultation: Command {
    public func perform(in unit: UnitOfWork) async throws -> Consultation {
        let known = try await Consultation.requireStanding(consultation, in: unit)
        unit.enqueue("UPDATE consultation SET withdrawn_at = \(unit.now) WHERE id = \(consultation)")
        try CorrectionLog(Subject(consultation)).enterWithdrawal(reason: reason, in: unit)
        try unit.tell(
            ConsultationWithdrawn(consultation: consultation, region: known.region), about: Subject(consultation),
            reason: reason.rawValue)
        return try await Consultation.load(consultation, in: unit)
    }
}
