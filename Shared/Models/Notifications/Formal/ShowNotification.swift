/// Shows a formal notification by its number or its id.
public struct ShowNotification: Request {
    public typealias Answer = FormalNotification

    public static let definition = define(
        "notifications.show", .query, for: .everyone, .get("/notifications/{notification}"))

    /// The number, such as 2026-001, or the id.
    public let notification: Line
}
