/// A regional consultation and who attended it.
public struct Consultation: Codable, Sendable, Equatable {
    public let id: ConsultationID
    public let region: Region
    public let city: Line
    public let hostCountry: Line?
    public let starts: CalendarDate
    public let ends: CalendarDate
    public let format: ConsultationFormat
    public let attendance: [PartyID]
}
