/// A mail left although its recipient is not to be disturbed.
public struct DeliveryExpedited: Event, Equatable {
    public static let type: EventType = "npp16.notifications.delivery.expedited.v1"

    public let delivery: DeliveryID
    public let recipient: ContactID
    public let party: PartyID
    public let reason: Prose
}
