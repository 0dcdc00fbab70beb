/// Lists your notifications, the newest first.
public struct ListInboxItems: Request {
    public typealias Answer = Page<InboxItem>

    public static let definition = define(
        "notifications.inbox-items.list", .query,
        for: .roles([.secretariat, .coChair, .focalPoint, .delegate, .observer]),
        .get("/inbox"))

    public let unread: Bool?
    public let after: String?
    public let limit: PageLimit?
    /// Language of the notifications. Defaults to that of the party's focal point.
    public let lang: LanguageTag?
}
