/// Marks a notification as read.
public struct ReadInboxItem: Request {
    public typealias Answer = InboxItem

    public static let definition = define(
        "notifications.inbox-items.read", .command,
        for: .roles([.secretariat, .coChair, .focalPoint, .delegate, .observer]),
        .post("/inbox/{item}/reading"))

    public let item: InboxItemID
    public let lang: LanguageTag?
}
