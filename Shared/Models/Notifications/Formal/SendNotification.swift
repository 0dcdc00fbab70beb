/// Sends a formal notification; the digest of its preview confirms what is sent, and to whom.
public struct SendNotification: Request {
    public typealias Answer = FormalNotification

    public static let definition = define(
        "notifications.formal.send", .command, for: .secretariat, .post("/notifications/{notification}/send"))

    public let notification: NotificationID
    /// The digest that the preview answered.
    public let confirmation: ContentDigest
    /// Why it must not wait for the end of anybody's quiet hours; it waits where this is left out.
    public let urgency: Prose?
}
