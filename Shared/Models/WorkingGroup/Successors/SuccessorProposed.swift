/// A focal point has proposed who takes over.
public struct SuccessorProposed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.successor.proposed.v1"

    public let successor: SuccessorID
    /// Whose office it is.
    public let contact: ContactID
    public let party: PartyID
    /// First day in office.
    public let on: CalendarDate
}
