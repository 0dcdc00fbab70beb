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
