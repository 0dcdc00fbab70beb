/// Marks a notification as read.
public struct ReadInboxItem: Request {
    public typealias Answer = InboxItem

    public static let definition = RequestDefinition(
        "notifications.inbox.read", .command, for: .roles([.secretariat, .coChair, .focalPoint, .delegate, .observer]),
        .post("/inbox/{item}/read"),
        "Marks a notification as read.")

    public let item: InboxItemID
    public let lang: LanguageTag?

    public init(item: InboxItemID, lang: LanguageTag? = nil) {
        self.item = item
        self.lang = lang
    }
}
