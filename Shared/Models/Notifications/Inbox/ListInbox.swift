/// Lists one's own notifications.
public struct ListInbox: Request {
    public typealias Answer = Page<InboxItem>

    public static let definition = RequestDefinition(
        "notifications.inbox.list", .query, for: .roles([.secretariat, .coChair, .focalPoint, .delegate, .observer]),
        .get("/inbox"),
        "Lists one's own notifications, the newest first.")

    public let unread: Bool?
    public let after: String?
    public let limit: PageLimit?
    /// In which they are told; otherwise in that of the party's focal point.
    public let lang: LanguageTag?

    public init(
        unread: Bool? = nil, after: String? = nil, limit: PageLimit? = nil, lang: LanguageTag? = nil
    ) {
        self.unread = unread
        self.after = after
        self.limit = limit
        self.lang = lang
    }
}
