/// A party named an alternate of its focal point.
public struct AlternateNamed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.alternate.named.v1"

    public let contact: ContactID
    public let party: PartyID
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
}
