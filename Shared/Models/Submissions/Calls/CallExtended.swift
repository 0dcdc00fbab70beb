/// A call closes later than it was said.
public struct CallExtended: Event, Equatable {
    public static let type: EventType = "npp16.submissions.call.extended.v1"

    public let call: CallID
    public let title: Line
    public let formerCloses: Instant
    public let closes: Instant
    /// As a clock in the zone shows it, or the day with which it closes; events of the first days have none.
    public let closesLocal: Line?
    public let zone: TimeZoneName
    public let reason: Prose
}
