/// Discards a draft of a formal notification.
public struct DiscardNotification: Request {
    public typealias Answer = FormalNotification

    public static let definition = define(
        "notifications.discard", .command, for: .secretariat, .post("/notifications/{notification}/disposal"))

    public let notification: NotificationID
}
