/// Shows what sending a draft would do: recipients with reasons, messages, who is blocked; nothing is sent.
public struct PreviewNotification: Request {
    public typealias Answer = NotificationPreview

    public static let definition = define(
        "notifications.preview", .query, for: .secretariat, .get("/notifications/{notification}/preview"),
        cost: .high)

    public let notification: NotificationID
    /// Last recipient of the part before.
    public let after: Line?
}
