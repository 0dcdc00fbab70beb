/// Where a message is on its way.
public enum DeliveryState: String, Word {
    case queued
    /// Waits for the end of quiet hours, or for a digest.
    case held
    case sending
    /// The mail server took it.
    case sent
    /// The recipient's own mail server reported that it took it.
    case accepted
    /// It was taken, and came back.
    case bounced
    /// It was refused, or tried too often.
    case failed
    /// Nobody knows whether it was taken: a person decides.
    case unsettled
    /// It was not tried.
    case suppressed
    /// Came with others in one mail.
    case digested
}

/// A line of the send ledger: one per event, recipient, channel and kind, whatever happens.
public struct Delivery: Codable, Sendable, Equatable {
    public let id: DeliveryID
    /// The id of the event.
    public let event: Line
    public let eventType: Line
    public let recipient: ContactID
    public let party: PartyID
    public let state: DeliveryState
    public let attempts: Int
    /// Of the mail, stable over all attempts.
    public let messageID: Line
    /// For the secretariat alone: it may have the title of what is not for everybody.
    public var subject: Line?
    /// Why the recipient gets it.
    public let reason: Line
    public let error: Line?
    public let queuedAt: Instant
    public let settledAt: Instant?

    public init(
        id: DeliveryID, event: Line, eventType: Line, recipient: ContactID, party: PartyID, state: DeliveryState,
        attempts: Int, messageID: Line, subject: Line?, reason: Line, error: Line? = nil, queuedAt: Instant,
        settledAt: Instant? = nil
    ) {
        self.id = id
        self.event = event
        self.eventType = eventType
        self.recipient = recipient
        self.party = party
        self.state = state
        self.attempts = attempts
        self.messageID = messageID
        self.subject = subject
        self.reason = reason
        self.error = error
        self.queuedAt = queuedAt
        self.settledAt = settledAt
    }
}

extension Delivery {
    /// As an actor may see it.
    public func view(for actor: Actor) -> Delivery {
        var seen = self
        if !actor.has(.secretariat) { seen.subject = nil }
        return seen
    }
}

/// Lists the send ledger.
public struct ListDeliveries: Request {
    public typealias Answer = Page<Delivery>

    public static let definition = RequestDefinition(
        "notifications.deliveries.list", .query, for: .operators, .get("/deliveries"),
        "Lists the send ledger, the newest first.")

    public let state: DeliveryState?
    public let party: PartyID?
    public let recipient: ContactID?
    /// Those of one notification.
    public let notification: NotificationNumber?
    public let after: String?
    public let limit: PageLimit?

    public init(
        state: DeliveryState? = nil, party: PartyID? = nil, recipient: ContactID? = nil,
        notification: NotificationNumber? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.state = state
        self.party = party
        self.recipient = recipient
        self.notification = notification
        self.after = after
        self.limit = limit
    }
}

/// Sends a message again that did not arrive.
public struct ResendDelivery: Request {
    public typealias Answer = Delivery

    public static let definition = RequestDefinition(
        "notifications.deliveries.resend", .command, for: .operators, .post("/deliveries/{delivery}/resend"),
        "Sends a message again that failed, bounced, was suppressed or is unsettled.")

    public let delivery: DeliveryID
    public let reason: Prose

    public init(delivery: DeliveryID, reason: Prose) {
        self.delivery = delivery
        self.reason = reason
    }
}

/// A message left for a contact.
public struct NotificationSent: Event, Equatable {
    public static let type: EventType = "npp16.notifications.notification.sent.v1"

    public let delivery: DeliveryID
    public let recipient: ContactID
    public let party: PartyID
    public let about: Line

    public init(delivery: DeliveryID, recipient: ContactID, party: PartyID, about: Line) {
        self.delivery = delivery
        self.recipient = recipient
        self.party = party
        self.about = about
    }
}
