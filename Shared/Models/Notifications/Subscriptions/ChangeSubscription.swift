/// Subscribes a contact to an optional category of mail, or unsubscribes it.
public struct ChangeSubscription: Request {
    public typealias Answer = Subscription

    public static let definition = define(
        "notifications.subscriptions.change", .command, for: .offices, .post("/subscriptions/{contact}"))

    public let contact: ContactID
    public let category: MailCategory
    public let isSubscribed: Bool
}
