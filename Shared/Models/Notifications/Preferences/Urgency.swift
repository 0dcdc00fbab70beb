/// A mail that left although its recipient is not to be disturbed, and why.
public struct UrgentOverride: Codable, Sendable, Equatable {
    public let delivery: DeliveryID
    public let recipient: ContactID
    public let reason: Prose
    /// The subject of the actor.
    public let by: Line
    public let at: Instant

    public init(delivery: DeliveryID, recipient: ContactID, reason: Prose, by: Line, at: Instant) {
        self.delivery = delivery
        self.recipient = recipient
        self.reason = reason
        self.by = by
        self.at = at
    }
}

/// Lists the mails that left in quiet hours.
public struct ListUrgentOverrides: Request {
    public typealias Answer = Page<UrgentOverride>

    public static let definition = RequestDefinition(
        "notifications.urgent-overrides.list", .query, for: .operators, .get("/urgent-overrides"),
        "Lists the mails that did not wait for the end of quiet hours, with the reasons, the newest first.")

    public let limit: PageLimit?

    public init(limit: PageLimit? = nil) {
        self.limit = limit
    }
}

/// Sends a mail at once that waits for the end of quiet hours, or for a digest.
public struct ExpediteDelivery: Request {
    public typealias Answer = Delivery

    public static let definition = RequestDefinition(
        "notifications.deliveries.expedite", .command, for: .operators, .post("/deliveries/{delivery}/expedite"),
        "Sends a mail at once that waits for the end of quiet hours or for a digest; the reason is logged.")

    public let delivery: DeliveryID
    public let reason: Prose

    public init(delivery: DeliveryID, reason: Prose) {
        self.delivery = delivery
        self.reason = reason
    }
}

/// A mail left although its recipient is not to be disturbed.
public struct DeliveryExpedited: Event, Equatable {
    public static let type: EventType = "npp16.notifications.delivery.expedited.v1"

    public let delivery: DeliveryID
    public let recipient: ContactID
    public let party: PartyID
    public let reason: Prose

    public init(delivery: DeliveryID, recipient: ContactID, party: PartyID, reason: Prose) {
        self.delivery = delivery
        self.recipient = recipient
        self.party = party
        self.reason = reason
    }
}
