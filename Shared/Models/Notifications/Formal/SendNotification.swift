/// Sends a formal notification; the digest of its preview confirms what is sent, and to whom.
public struct SendNotification: Request {
    public typealias Answer = FormalNotification

    public static let definition = define(
        "notifications.send", .command, for: .secretariat, .post("/notifications/{notification}/dispatch"),
        reach: .concerned, isGrave: true)

    public let notification: NotificationID
    /// Digest from the preview, which confirms content and recipients.
    public let confirmation: ContentDigest
    /// Why the mail must not wait for the end of quiet hours. Without it, the mail waits.
    public let urgency: Prose?
}
