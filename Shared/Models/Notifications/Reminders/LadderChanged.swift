/// The ladder of a deadline was changed.
public struct LadderChanged: Event, Equatable {
    public static let type: EventType = "npp16.notifications.ladder.changed.v1"

    public let kind: DeadlineKind
    public let object: DeadlineID
    public let days: [ReminderDays]
    public let reason: Prose
}
