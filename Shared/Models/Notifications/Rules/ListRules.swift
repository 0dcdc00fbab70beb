/// Lists the notification rules: which audience is told of which event, and how.
public struct ListRules: Request {
    public typealias Answer = Page<NotificationRule>

    public static let definition = define(
        "notifications.rules.list", .query, for: .roles([.secretariat, .ops]), .get("/notification-rules"))
}
