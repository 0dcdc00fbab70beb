/// The ladder of a deadline was changed.
public struct LadderChanged: Event, Equatable {
    public static let type: EventType = "npp16.notifications.ladder.changed.v1"

    public let kind: DeadlineKind
    public let object: DeadlineID
    public let days: [ReminderDays]
    public let reason: Prose

    public init(kind: DeadlineKind, object: DeadlineID, days: [ReminderDays], reason: Prose) {
        self.kind = kind
        self.object = object
        self.days = days
        self.reason = reason
    }
}
