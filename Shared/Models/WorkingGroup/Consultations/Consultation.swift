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

    public init(
        id: ConsultationID, region: Region, city: Line, hostCountry: Line? = nil, starts: CalendarDate,
        ends: CalendarDate, format: ConsultationFormat, attendance: [PartyID]
    ) {
        self.id = id
        self.region = region
        self.city = city
        self.hostCountry = hostCountry
        self.starts = starts
        self.ends = ends
        self.format = format
        self.attendance = attendance
    }
}
