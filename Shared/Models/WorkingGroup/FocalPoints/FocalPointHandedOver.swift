/// A focal point's office went to a successor, with the open actions.
public struct FocalPointHandedOver: Event, Equatable {
    public static let type: EventType = "npp16.working-group.focal-point.handed-over.v1"

    public let from: ContactID
    public let to: ContactID
    public let party: PartyID
    public let on: CalendarDate
    public let actions: [ActionID]
}
