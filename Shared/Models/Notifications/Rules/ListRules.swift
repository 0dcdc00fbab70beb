/// Lists the notification rules.
public struct ListRules: Request {
    public typealias Answer = Page<NotificationRule>

    public static let definition = RequestDefinition(
        "notifications.rules.list", .query, for: .roles([.secretariat, .ops]), .get("/notification-rules"),
        "Lists which event is told to whom.")

    public init() {}
}
