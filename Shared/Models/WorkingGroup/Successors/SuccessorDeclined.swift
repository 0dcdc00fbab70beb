/// The secretariat has declined who was to take over.
public struct SuccessorDeclined: Event, Equatable {
    public static let type: EventType = "npp16.working-group.successor.declined.v1"

    public let successor: SuccessorID
    /// Whose office it is.
    public let contact: ContactID
    public let party: PartyID
    /// First day in office.
    public let on: CalendarDate
}
