/// Who is notified.
public enum Audience: String, Word {
    case ownerFocalPoints = "owner-focal-points"
    case partyFocalPoints = "party-focal-points"
    case allFocalPoints = "all-focal-points"
    case secretariat
    /// Owners of follow-up actions on the proposals concerned.
    case concernedOwners = "concerned-owners"
    /// Focal points of the regions whose label the proposals concerned carry.
    case labelFocalPoints = "label-focal-points"
    /// The contacts that the event itself names, e.g. with a step of escalation.
    case namedContacts = "named-contacts"
    case coChairs = "co-chairs"
}

/// How a notification travels.
public enum NotificationChannel: String, Word {
    case inbox
    case mail
}

/// Which event is told to whom, and how.
public struct NotificationRule: Codable, Sendable, Equatable {
    public let id: RuleID
    /// The type of the event.
    public let event: Line
    public let audience: Audience
    public let channels: [NotificationChannel]
    public let isEnabled: Bool

    public init(id: RuleID, event: Line, audience: Audience, channels: [NotificationChannel], isEnabled: Bool) {
        self.id = id
        self.event = event
        self.audience = audience
        self.channels = channels
        self.isEnabled = isEnabled
    }
}

/// Lists the notification rules.
public struct ListRules: Request {
    public typealias Answer = Page<NotificationRule>

    public static let definition = RequestDefinition(
        "notifications.rules.list", .query, for: .roles([.secretariat, .ops]), .get("/notification-rules"),
        "Lists which event is told to whom.")

    public init() {}
}
