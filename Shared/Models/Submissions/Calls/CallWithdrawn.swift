/// A call was withdrawn.
public struct CallWithdrawn: Event, Equatable {
    public static let type: EventType = "npp16.submissions.call.withdrawn.v1"

    public let call: CallID
    public let title: Line
    public let reason: Prose
}
