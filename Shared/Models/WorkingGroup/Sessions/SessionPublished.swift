/// A session was published.
public struct SessionPublished: Event, Equatable {
    public static let type: EventType = "npp16.working-group.session.published.v1"

    public let session: SessionID
    public let title: Line
    public let status: SessionStatus
    public let format: ConsultationFormat
    public let place: Line?
    public let zone: TimeZoneName
    public let startsAt: Instant
    public let endsAt: Instant
}
