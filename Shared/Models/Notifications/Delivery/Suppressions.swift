/// Why nothing is sent to a contact.
public enum SuppressionReason: String, Word {
    /// Its address does not exist, as a mail server says.
    case bounced
    /// Somebody decided so.
    case decided
}

/// A contact to whom no mail is sent until the suppression is lifted or the contact replaced.
public struct Suppression: Codable, Sendable, Equatable {
    public let contact: ContactID
    /// None where the contact is not in the register.
    public let party: PartyID?
    public let reason: SuppressionReason
    /// What the mail server said, or why somebody decided so.
    public let note: Line
    /// The mail that came back.
    public let delivery: DeliveryID?
    public let since: Instant
    /// When it was lifted, and why; none where it holds.
    public let liftedAt: Instant?
    public let liftNote: Line?

    public init(
        contact: ContactID, party: PartyID? = nil, reason: SuppressionReason, note: Line, delivery: DeliveryID? = nil,
        since: Instant, liftedAt: Instant? = nil, liftNote: Line? = nil
    ) {
        self.contact = contact
        self.party = party
        self.reason = reason
        self.note = note
        self.delivery = delivery
        self.since = since
        self.liftedAt = liftedAt
        self.liftNote = liftNote
    }
}

/// Lists the contacts to whom no mail is sent.
public struct ListSuppressions: Request {
    public typealias Answer = Page<Suppression>

    public static let definition = RequestDefinition(
        "notifications.suppressions.list", .query, for: .operators, .get("/suppressions"),
        "Lists the contacts to whom no mail is sent, with the reason, or those whose suppression was lifted.")

    /// Those that were lifted, the last one first, instead of those that hold.
    public let areLifted: Bool?
    public let after: String?
    public let limit: PageLimit?

    public init(areLifted: Bool? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.areLifted = areLifted
        self.after = after
        self.limit = limit
    }
}

/// Sends no more mail to a contact.
public struct SuppressContact: Request {
    public typealias Answer = Suppression

    public static let definition = RequestDefinition(
        "notifications.suppressions.add", .command, for: .operators, .post("/suppressions/{contact}"),
        "Sends no more mail to a contact, until it is lifted.")

    public let contact: ContactID
    public let note: Line

    public init(contact: ContactID, note: Line) {
        self.contact = contact
        self.note = note
    }
}

/// Sends mail to a contact again.
public struct LiftSuppression: Request {
    public typealias Answer = Suppression

    public static let definition = RequestDefinition(
        "notifications.suppressions.lift", .command, for: .operators, .post("/suppressions/{contact}/lift"),
        "Sends mail to a contact again; answers the suppression that was lifted, which stays on record.")

    public let contact: ContactID
    public let note: Line

    public init(contact: ContactID, note: Line) {
        self.contact = contact
        self.note = note
    }
}
