/// Those who have not delivered were reminded of a deadline.
public struct ReminderIssued: Event, Equatable {
    public static let type: EventType = "npp16.notifications.reminder.issued.v1"

    public let kind: DeadlineKind
    public let object: DeadlineID
    public let round: Int
    public let days: ReminderDays
    public let due: Instant
    public let parties: [PartyID]
}
