/// Lists the formal notifications that were sent, the newest first; the secretariat lists drafts too.
public struct ListNotifications: Request {
    public typealias Answer = Page<FormalNotification>

    public static let definition = define("notifications.list", .query, for: .everyone, .get("/notifications"))

    /// Defaults to those that were sent.
    public let state: NotificationState?
    public let year: Int?
    public let after: String?
    public let limit: PageLimit?
}
