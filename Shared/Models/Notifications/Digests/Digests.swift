/// A digest that was made for a recipient.
public struct Digest: Codable, Sendable, Equatable {
    public let contact: ContactID
    public let frequency: MailFrequency
    /// The window: from the end of the one before it to its own.
    public let from: Instant
    public let to: Instant
    public let items: Int
    /// The mail that it became.
    public let delivery: DeliveryID

    public init(
        contact: ContactID, frequency: MailFrequency, from: Instant, to: Instant, items: Int, delivery: DeliveryID
    ) {
        self.contact = contact
        self.frequency = frequency
        self.from = from
        self.to = to
        self.items = items
        self.delivery = delivery
    }
}

/// Lists the digests of the contacts of a party.
public struct ListDigests: Request {
    public typealias Answer = Page<Digest>

    public static let definition = RequestDefinition(
        "notifications.digests.list", .query, for: .parties, .get("/digests"),
        "Lists the digests that the contacts of a party got, the newest first.")

    public let party: PartyID?
    public let limit: PageLimit?

    public init(party: PartyID? = nil, limit: PageLimit? = nil) {
        self.party = party
        self.limit = limit
    }
}

/// A digest was made for a contact.
public struct DigestMade: Event, Equatable {
    public static let type: EventType = "npp16.notifications.digest.made.v1"

    public let contact: ContactID
    public let frequency: MailFrequency
    public let from: Instant
    public let to: Instant
    public let items: Int
    public let delivery: DeliveryID

    public init(
        contact: ContactID, frequency: MailFrequency, from: Instant, to: Instant, items: Int, delivery: DeliveryID
    ) {
        self.contact = contact
        self.frequency = frequency
        self.from = from
        self.to = to
        self.items = items
        self.delivery = delivery
    }
}
