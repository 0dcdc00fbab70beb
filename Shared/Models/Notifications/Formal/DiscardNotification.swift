/// Gives up a draft of a formal notification.
public struct DiscardNotification: Request {
    public typealias Answer = FormalNotification

    public static let definition = RequestDefinition(
        "notifications.formal.discard", .command, for: .secretariat, .post("/notifications/{notification}/discard"),
        "Gives up a draft of a formal notification.")

    public let notification: NotificationID

    public init(notification: NotificationID) {
        self.notification = notification
    }
}
