/// The secretariat has confirmed who takes over.
public struct SuccessorConfirmed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.successor.confirmed.v1"

    public let successor: SuccessorID
    /// Whose office it is.
    public let contact: ContactID
    public let party: PartyID
    /// First day in office.
    public let on: CalendarDate
}
