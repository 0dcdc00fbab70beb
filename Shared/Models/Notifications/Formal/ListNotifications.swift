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
