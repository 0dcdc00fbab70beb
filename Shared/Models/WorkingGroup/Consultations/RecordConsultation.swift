/// Records a regional consultation and who attended it.
public struct RecordConsultation: Request {
    public typealias Answer = Consultation

    public static let definition = define(
        "working-group.consultations.record", .command, for: .secretariat, .post("/consultations"))

    public let id: ConsultationID
    public let region: Region
    public let city: Line
    public let hostCountry: Line?
    public let starts: CalendarDate
    public let ends: CalendarDate
    public let format: ConsultationFormat
    public let attendance: [PartyID]
}

extension RecordConsultation: Limiting {
    public static let limits: [String: Limit] = ["attendance": .distinct(0...500)]
}
