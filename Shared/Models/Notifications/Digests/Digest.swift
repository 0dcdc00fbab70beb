/// A digest that was made for a recipient.
public struct Digest: Codable, Sendable, Equatable {
    public let contact: ContactID
    public let frequency: MailFrequency
    /// Beginning of the window: the end of the one before.
    public let from: Instant
    public let to: Instant
    public let items: Int
    /// The mail that it became.
    public let delivery: DeliveryID
}
