/// A recipient answered a notification.
public struct NotificationAcknowledged: Event, Equatable {
    public static let type: EventType = "npp16.notifications.notification.acknowledged.v1"

    public let notification: NotificationID
    public let number: NotificationNumber
    public let party: PartyID?
    public let answer: AcknowledgementAnswer
}
