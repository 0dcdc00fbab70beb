/// The minutes of a session have a new version.
public struct MinutesRecorded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.minutes.recorded.v1"

    public let session: SessionID
    public let version: Int
    public let on: CalendarDate
    /// Actions that this version proposed.
    public let actions: [ActionID]
}
