/// An observer was accredited.
public struct ObserverAccredited: Event, Equatable {
    public static let type: EventType = "npp16.working-group.observer.accredited.v1"

    public let party: PartyID
    public let accreditationClass: AccreditationClass
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?

    public init(
        party: PartyID, accreditationClass: AccreditationClass, validFrom: CalendarDate, validTo: CalendarDate? = nil
    ) {
        self.party = party
        self.accreditationClass = accreditationClass
        self.validFrom = validFrom
        self.validTo = validTo
    }
}
