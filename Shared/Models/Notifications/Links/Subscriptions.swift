/// What a mail belongs to; formal notifications and what asks for an answer belong to none of the optional ones.
public enum MailCategory: String, Word {
    /// Formal notifications: nobody can unsubscribe.
    case formal
    /// What the follow-up needs of the recipient, such as an action proposed to it: nobody can unsubscribe.
    case required
    /// Numbered notifications for information.
    case information
    /// What others did.
    case updates

    public var isOptional: Bool { self == .information || self == .updates }
}

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

/// Lists what the contacts of a party are subscribed to.
public struct ListSubscriptions: Request {
    public typealias Answer = Page<Subscription>

    public static let definition = RequestDefinition(
        "notifications.subscriptions.list", .query, for: .offices, .get("/subscriptions"),
        "Lists which categories of mail the contacts of a party get.")

    public let party: PartyID?

    public init(party: PartyID? = nil) {
        self.party = party
    }
}

/// Subscribes a contact to a category of mail, or unsubscribes it.
public struct ChangeSubscription: Request {
    public typealias Answer = Subscription

    public static let definition = RequestDefinition(
        "notifications.subscriptions.change", .command, for: .offices, .post("/subscriptions/{contact}"),
        "Subscribes a contact to an optional category of mail, or unsubscribes it.")

    public let contact: ContactID
    public let category: MailCategory
    public let isSubscribed: Bool

    public init(contact: ContactID, category: MailCategory, isSubscribed: Bool) {
        self.contact = contact
        self.category = category
        self.isSubscribed = isSubscribed
    }
}
