/// Whether a contact wants a category.
public struct Subscription: Codable, Sendable, Equatable {
    public let contact: ContactID
    public let party: PartyID
    public let category: MailCategory
    public let isSubscribed: Bool
    /// None where it was never changed.
    public let changedAt: Instant?

    public init(
        contact: ContactID, party: PartyID, category: MailCategory, isSubscribed: Bool, changedAt: Instant? = nil
    ) {
        self.contact = contact
        self.party = party
        self.category = category
        self.isSubscribed = isSubscribed
        self.changedAt = changedAt
    }
}
