/// Lists to whom a notification went.
public struct ListRecipients: Request {
    public typealias Answer = Page<NotificationRecipient>

    public static let definition = RequestDefinition(
        "notifications.formal.recipients", .query, for: .roles([.secretariat, .coChair, .focalPoint, .delegate, .ops]),
        .get("/notifications/{notification}/recipients"),
        "Lists to whom a notification went and why; a party sees its own.")

    public let notification: NotificationNumber
    public let after: String?
    public let limit: PageLimit?

    public init(notification: NotificationNumber, after: String? = nil, limit: PageLimit? = nil) {
        self.notification = notification
        self.after = after
        self.limit = limit
    }
}
