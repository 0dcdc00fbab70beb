/// A region has a coordinator.
public struct CoordinatorAppointed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.coordinator.appointed.v1"

    public let region: Region
    public let contact: ContactID
    public let party: PartyID
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
}
