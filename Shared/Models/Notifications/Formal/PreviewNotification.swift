/// Shows what sending a notification would do.
public struct PreviewNotification: Request {
    public typealias Answer = NotificationPreview

    public static let definition = RequestDefinition(
        "notifications.formal.preview", .query, for: .secretariat, .get("/notifications/{notification}/preview"),
        "Shows what sending a draft would do: recipients with reasons, messages, who is blocked; nothing is sent.",
        cost: .high)

    public let notification: NotificationID
    /// The recipient after whom the part begins.
    public let after: Line?

    public init(notification: NotificationID, after: Line? = nil) {
        self.notification = notification
        self.after = after
    }
}
