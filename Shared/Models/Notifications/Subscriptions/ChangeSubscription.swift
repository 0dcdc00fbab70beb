/// Subscribes a contact to a category of mail, or unsubscribes it.
public struct ChangeSubscription: Request {
    public typealias Answer = Subscription

    public static let definition = RequestDefinition(
        "notifications.subscriptions.change", .command, for: .offices, .post("/subscriptions/{contact}"),
        "Subscribes a contact to an optional category of mail, or unsubscribes it.")

    public let contact: ContactID
    public let category: MailCategory
    public let isSubscribed: Bool

    public init(contact: ContactID, category: MailCategory, isSubscribed: Bool) {
        self.contact = contact
        self.category = category
        self.isSubscribed = isSubscribed
    }
}
