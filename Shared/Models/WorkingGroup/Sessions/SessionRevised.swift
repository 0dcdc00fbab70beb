/// What was planned of a published session was changed.
public struct SessionRevised: Event, Equatable {
    public static let type: EventType = "npp16.working-group.session.revised.v1"

    public let session: SessionID
    public let version: Int
    public let title: Line
    /// Fields that changed.
    public let fields: [Line]
    public let place: Line?
    public let zone: TimeZoneName
    public let startsAt: Instant
    public let endsAt: Instant
}
