/// Lists the recipients of a notification and why each got it. A party sees its own.
public struct ListRecipients: Request {
    public typealias Answer = Page<NotificationRecipient>

    public static let definition = define(
        "notifications.recipients.list", .query, for: .roles([.secretariat, .coChair, .focalPoint, .delegate, .ops]),
        .get("/notifications/{notification}/recipients"))

    public let notification: NotificationNumber
    public let after: String?
    public let limit: PageLimit?
}
