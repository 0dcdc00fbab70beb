/// A party named a focal point.
public struct FocalPointNominated: Event, Equatable {
    public static let type: EventType = "npp16.working-group.focal-point.nominated.v1"

    public let contact: ContactID
    public let party: PartyID
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
}
