/// Those who have not delivered were reminded of a deadline.
public struct ReminderIssued: Event, Equatable {
    public static let type: EventType = "npp16.notifications.reminder.issued.v1"

    public let kind: DeadlineKind
    public let object: DeadlineID
    public let round: Int
    public let days: ReminderDays
    public let due: Instant
    public let parties: [PartyID]

    public init(
        kind: DeadlineKind, object: DeadlineID, round: Int, days: ReminderDays, due: Instant, parties: [PartyID]
    ) {
        self.kind = kind
        self.object = object
        self.round = round
        self.days = days
        self.due = due
        self.parties = parties
    }
}
