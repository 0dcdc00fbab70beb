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
    public let about: ObjectPath
    /// Why the recipient got it.
    public let reason: Line
    public let at: Instant
    public let readAt: Instant?
    /// Of the subject, the text and the reason, where the system put them into words for this reader.
    public let language: LanguageTag?
}
