/// Lists to whom a notification went and why; a party sees its own.
public struct ListRecipients: Request {
    public typealias Answer = Page<NotificationRecipient>

    public static let definition = define(
        "notifications.formal.recipients", .query, for: .roles([.secretariat, .coChair, .focalPoint, .delegate, .ops]),
        .get("/notifications/{notification}/recipients"))

    public let notification: NotificationNumber
    public let after: String?
    public let limit: PageLimit?
}
