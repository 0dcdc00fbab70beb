/// A published session was opened, suspended, resumed, closed or cancelled.
public struct SessionMoved: Event, Equatable {
    public static let type: EventType = "npp16.working-group.session.moved.v1"

    public let session: SessionID
    public let title: Line
    public let move: SessionMove
    public let from: SessionStatus
    public let to: SessionStatus
}
