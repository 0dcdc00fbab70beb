/// A focal point's term ended.
public struct FocalPointEnded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.focal-point.ended.v1"

    public let contact: ContactID
    public let party: PartyID
    public let on: CalendarDate
}
