/// An observer was accredited.
public struct ObserverAccredited: Event, Equatable {
    public static let type: EventType = "npp16.working-group.observer.accredited.v1"

    public let party: PartyID
    public let accreditationClass: AccreditationClass
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
}
