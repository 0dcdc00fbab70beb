/// A notification in the inbox of a party or of the secretariat.
public struct InboxItem: Codable, Sendable, Equatable {
    public let id: InboxItemID
    /// `secretariat`, `co-chairs`, or the id of a party.
    public let recipient: Line
    /// The type of the event it tells of.
    public let event: Line
    public let subject: Line
    public let text: Prose
    /// The id of the object.
    public let about: Line
    /// Why the recipient got it.
    public let reason: Line
    public let at: Instant
    public let readAt: Instant?
    /// Of the subject, the text and the reason, where the system put them into words for this reader.
    public let language: LanguageTag?

    public init(
        id: InboxItemID, recipient: Line, event: Line, subject: Line, text: Prose, about: Line, reason: Line,
        at: Instant, readAt: Instant? = nil, language: LanguageTag? = nil
    ) {
        self.id = id
        self.recipient = recipient
        self.event = event
        self.subject = subject
        self.text = text
        self.about = about
        self.reason = reason
        self.at = at
        self.readAt = readAt
        self.language = language
    }
}

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
