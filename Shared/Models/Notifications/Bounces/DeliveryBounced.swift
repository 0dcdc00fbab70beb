/// A mail did not reach its recipient and will not.
public struct DeliveryBounced: Event, Equatable {
    public static let type: EventType = "npp16.notifications.delivery.bounced.v1"

    public let delivery: DeliveryID
    public let recipient: ContactID
    public let party: PartyID
    public let about: ObjectPath
    /// RFC 3463, where the mail server gave one.
    public let status: Line?
    /// The alternates who were written to instead.
    public let alternates: [ContactID]
    /// Whether no mail is sent to the contact from now on.
    public let isSuppressed: Bool
}
