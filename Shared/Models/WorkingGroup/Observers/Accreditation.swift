/// The accreditation of an observer.
public struct Accreditation: Codable, Sendable, Equatable {
    public let accreditationClass: AccreditationClass
    /// Symbol or number of the decision to accredit.
    public let reference: Line
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
    /// State of the accreditation today.
    public let standing: AccreditationStanding
}
