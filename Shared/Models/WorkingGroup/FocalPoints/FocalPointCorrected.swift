/// What is on record of a focal point or an alternate was corrected.
public struct FocalPointCorrected: Event, Equatable {
    public static let type: EventType = "npp16.working-group.focal-point.corrected.v1"

    public let contact: ContactID
    public let party: PartyID
    public let role: ContactRole
    /// The fields that changed.
    public let fields: [Line]
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
}
