/// What a mail in the mailbox for bounces turned out to be.
public enum BounceKind: String, Word {
    /// The mail did not arrive and will not.
    case failed
    /// It has not arrived yet.
    case delayed
    /// The recipient's mail server took it.
    case delivered
    /// A program answered in somebody's absence.
    case autoReply = "auto-reply"
    /// A report about another address than the one that was written to: whoever reads there has mail passed on.
    case elsewhere
    /// A mail of our own that came back as it was: nothing is done, so that nothing goes round.
    case loop
    /// A report that does not say what became of which mail.
    case unclear
    /// A report about no mail of ours.
    case stranger
}

/// A mail that was found in the mailbox for bounces.
public struct BounceEntry: Codable, Sendable, Equatable {
    public let id: ContentDigest
    public let kind: BounceKind
    /// The mail that it is about.
    public let delivery: DeliveryID?
    /// RFC 3463, e.g. `5.1.1`.
    public let status: Line?
    /// What the mail server said.
    public let diagnostic: Line?
    public let at: Instant

    public init(
        id: ContentDigest, kind: BounceKind, delivery: DeliveryID? = nil, status: Line? = nil,
        diagnostic: Line? = nil, at: Instant
    ) {
        self.id = id
        self.kind = kind
        self.delivery = delivery
        self.status = status
        self.diagnostic = diagnostic
        self.at = at
    }
}

/// Lists what came into the mailbox for bounces.
public struct ListBounces: Request {
    public typealias Answer = Page<BounceEntry>

    public static let definition = RequestDefinition(
        "notifications.bounces.list", .query, for: .operators, .get("/bounces"),
        "Lists what came into the mailbox for bounces, the newest first.")

    public let kind: BounceKind?
    public let after: String?
    public let limit: PageLimit?

    public init(kind: BounceKind? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.kind = kind
        self.after = after
        self.limit = limit
    }
}

/// A mail did not reach its recipient and will not.
public struct DeliveryBounced: Event, Equatable {
    public static let type: EventType = "npp16.notifications.delivery.bounced.v1"

    public let delivery: DeliveryID
    public let recipient: ContactID
    public let party: PartyID
    public let about: Line
    /// RFC 3463, where the mail server gave one.
    public let status: Line?
    /// The alternates who were written to instead.
    public let alternates: [ContactID]
    /// Whether no mail is sent to the contact from now on.
    public let isSuppressed: Bool

    public init(
        delivery: DeliveryID, recipient: ContactID, party: PartyID, about: Line, status: Line? = nil,
        alternates: [ContactID], isSuppressed: Bool
    ) {
        self.delivery = delivery
        self.recipient = recipient
        self.party = party
        self.about = about
        self.status = status
        self.alternates = alternates
        self.isSuppressed = isSuppressed
    }
}
