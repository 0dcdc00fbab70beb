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
    /// When it was withdrawn.
    public let withdrawnAt: Instant?
    /// What was corrected, the oldest first, and the withdrawal; left out where there is neither.
    public let corrections: [Correction]?
}
