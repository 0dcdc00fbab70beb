/// Lists which event is told to whom.
public struct ListRules: Request {
    public typealias Answer = Page<NotificationRule>

    public static let definition = define(
        "notifications.rules.list", .query, for: .roles([.secretariat, .ops]), .get("/notification-rules"))

    public init() {}
}
