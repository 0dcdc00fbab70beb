/// A call was corrected.
public struct CallCorrected: Event, Equatable {
    public static let type: EventType = "npp16.submissions.call.corrected.v1"

    public let call: CallID
    public let title: Line
    /// The fields that changed.
    public let fields: [Line]
    public let opens: Instant
    public let closes: Instant
    /// As a clock in the zone shows it, or the day with which it closes.
    public let closesLocal: Line?
    public let zone: TimeZoneName
    public let reason: Prose
}
