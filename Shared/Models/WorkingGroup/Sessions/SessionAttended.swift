/// It was put down which delegations attend a session.
public struct SessionAttended: Event, Equatable {
    public static let type: EventType = "npp16.working-group.session.attended.v1"

    public let session: SessionID
    /// Delegations that were recorded now.
    public let parties: [PartyID]
    /// Number of states that attend.
    public let states: Int
}
