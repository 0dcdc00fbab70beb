/// Corrects a consultation, with the reason. What is left out stays.
public struct CorrectConsultation: Request {
    public typealias Answer = Consultation

    public static let definition = define(
        "working-group.consultations.correct", .command, for: .secretariat,
        .post("/consultations/{consultation}/corrections"))

    public let consultation: ConsultationID
    public let reason: Prose
    public let region: Region?
    public let city: Line?
    public let hostCountry: Line?
    public let starts: CalendarDate?
    public let ends: CalendarDate?
    public let format: ConsultationFormat?
    /// All who attended, in the place of the former ones.
    public let attendance: [PartyID]?
    /// Terms to remove from the consultation.
    public let clear: [ClearableConsultationTerm]?
}

extension CorrectConsultation: Limiting {
    public static var limits: [String: Limit] { RecordConsultation.limits.merging(["clear": .items(0...20)]) { $1 } }

    public static let rules: [FieldRule] =
        [
            .revises(
                "region", "city", "hostCountry", "starts", "ends", "format", "attendance", clears: true)
        ] + FieldRule.clears(ClearableConsultationTerm.self)
}
