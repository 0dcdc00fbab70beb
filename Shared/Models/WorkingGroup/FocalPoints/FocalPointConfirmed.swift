/// A party confirmed its focal point.
public struct FocalPointConfirmed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.focal-point.confirmed.v1"

    public let contact: ContactID
    public let party: PartyID
    public let on: CalendarDate
}
