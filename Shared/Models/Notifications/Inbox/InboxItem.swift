/// A notification in the inbox of a party or an office, or in one's own.
public struct InboxItem: Codable, Sendable, Equatable {
    public let id: InboxItemID
    /// `secretariat`, `co-chairs`, the id of a party, or `person:` and the id of somebody who follows what it is about.
    public let recipient: Line
    /// Type of the event that it is about.
    public let event: Line
    public let subject: Line
    public let text: Prose
    /// Object that it is about, as its place in the API.
    public let about: ObjectPath
    /// Why the recipient got it.
    public let reason: Line
    public let at: Instant
    public let readAt: Instant?
    /// Language of subject, text and reason, where the system worded them for the reader.
    public let language: LanguageTag?
}
