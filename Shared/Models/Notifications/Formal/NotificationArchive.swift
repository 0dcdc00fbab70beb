/// Lists the formal notifications.
public struct ListNotifications: Request {
    public typealias Answer = Page<FormalNotification>

    public static let definition = RequestDefinition(
        "notifications.formal.list", .query, for: .everyone, .get("/notifications"),
        "Lists the formal notifications that were sent, the newest first; the secretariat lists drafts too.")

    /// Those that were sent where it is left out.
    public let state: NotificationState?
    public let year: Int?
    public let after: String?
    public let limit: PageLimit?

    public init(state: NotificationState? = nil, year: Int? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.state = state
        self.year = year
        self.after = after
        self.limit = limit
    }
}

/// Shows a formal notification.
public struct ShowNotification: Request {
    public typealias Answer = FormalNotification

    public static let definition = RequestDefinition(
        "notifications.formal.show", .query, for: .everyone, .get("/notifications/{notification}"),
        "Shows a formal notification by its number or its id.")

    /// The number, such as 2026-001, or the id.
    public let notification: Line

    public init(notification: Line) {
        self.notification = notification
    }
}

/// Lists to whom a notification went.
public struct ListRecipients: Request {
    public typealias Answer = Page<NotificationRecipient>

    public static let definition = RequestDefinition(
        "notifications.formal.recipients", .query, for: .roles([.secretariat, .coChair, .focalPoint, .delegate, .ops]),
        .get("/notifications/{notification}/recipients"),
        "Lists to whom a notification went and why; a party sees its own.")

    public let notification: NotificationNumber
    public let after: String?
    public let limit: PageLimit?

    public init(notification: NotificationNumber, after: String? = nil, limit: PageLimit? = nil) {
        self.notification = notification
        self.after = after
        self.limit = limit
    }
}
