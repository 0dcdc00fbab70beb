/// Whether a contact wants a category.
public struct Subscription: Codable, Sendable, Equatable {
    public let contact: ContactID
    public let party: PartyID
    public let category: MailCategory
    public let isSubscribed: Bool
    /// None where it was never changed.
    public let changedAt: Instant?
}
