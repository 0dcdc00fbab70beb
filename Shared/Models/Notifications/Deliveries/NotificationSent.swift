/// A message left for a contact.
public struct NotificationSent: Event, Equatable {
    public static let type: EventType = "npp16.notifications.notification.sent.v1"

    public let delivery: DeliveryID
    public let recipient: ContactID
    public let party: PartyID
    public let about: ObjectPath
}
