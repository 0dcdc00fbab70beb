/// Withdraws a consultation that did not take place. Nobody counts as having attended it.
public struct WithdrawConsultation: Request {
    public typealias Answer = Consultation

    public static let definition = define(
        "working-group.consultations.withdraw", .command, for: .secretariat,
        .post("/consultations/{consultation}/withdrawal"))

    public let consultation: ConsultationID
    public let reason: Prose
}
