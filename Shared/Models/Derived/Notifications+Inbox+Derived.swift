// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension InboxItem {
    public init(
        id: InboxItemID,
        recipient: Line,
        event: Line,
        subject: Line,
        text: Prose,
        about: ObjectPath,
        reason: Line,
        at: Instant,
        readAt: Instant? = nil,
        language: LanguageTag? = nil,
        _: Void = ()
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

extension InboxItem: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A notification in the inbox of a party or an office, or in one's own.",
            [
                .required("id", InboxItemID.self),
                .required("recipient", Line.self, "`secretariat`, `co-chairs`, the id of a party, or `person:` and the id of somebody who follows what it is about."),
                .required("event", Line.self, "Type of the event that it is about."),
                .required("subject", Line.self),
                .required("text", Prose.self),
                .required("about", ObjectPath.self, "Object that it is about, as its place in the API."),
                .required("reason", Line.self, "Why the recipient got it."),
                .required("at", Instant.self),
                .optional("readAt", Instant.self),
                .optional("language", LanguageTag.self, "Language of subject, text and reason, where the system worded them for the reader."),
            ])
    }
}

extension ListInboxItems {
    public init(
        unread: Bool? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        lang: LanguageTag? = nil,
        _: Void = ()
    ) {
        self.unread = unread
        self.after = after
        self.limit = limit
        self.lang = lang
    }
}

extension ListInboxItems {
    public static var summary: String { "Lists your notifications, the newest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("unread", Bool.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
                .optional("lang", LanguageTag.self, "Language of the notifications. Defaults to that of the party's focal point."),
            ])
    }
}

extension ReadInboxItem {
    public init(
        item: InboxItemID,
        lang: LanguageTag? = nil,
        _: Void = ()
    ) {
        self.item = item
        self.lang = lang
    }
}

extension ReadInboxItem {
    public static var summary: String { "Marks a notification as read." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("item", InboxItemID.self),
                .optional("lang", LanguageTag.self),
            ])
    }
}
