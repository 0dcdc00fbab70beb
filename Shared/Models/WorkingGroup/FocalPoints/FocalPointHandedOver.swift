/// A focal point's office went to a successor, with the open actions.
public struct FocalPointHandedOver: Event, Equatable {
    public static let type: EventType = "npp16.working-group.focal-point.handed-over.v1"

    public let from: ContactID
    public let to: ContactID
    public let party: PartyID
    public let on: CalendarDate
    public let actions: [ActionID]

    public init(
        from: ContactID, to: ContactID, party: PartyID, on: CalendarDate, actions: [ActionID]
    ) {
        self.from = from
        self.to = to
        self.party = party
        self.on = on
        self.actions = actions
    }
}
