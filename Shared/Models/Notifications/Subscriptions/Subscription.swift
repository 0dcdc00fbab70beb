/// Whether a contact wants a category.
public struct Subscription: Codable, Sendable, Equatable {
    public let contact: ContactID
    public let party: PartyID
    public let category: MailCategory
    public let isSubscribed: Bool
    /// When it was last changed; none where it never was.
    public let changedAt: Instant?
}
