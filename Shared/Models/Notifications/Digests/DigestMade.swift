/// A digest was made for a contact.
public struct DigestMade: Event, Equatable {
    public static let type: EventType = "npp16.notifications.digest.made.v1"

    public let contact: ContactID
    public let frequency: MailFrequency
    public let from: Instant
    public let to: Instant
    public let items: Int
    public let delivery: DeliveryID
}
