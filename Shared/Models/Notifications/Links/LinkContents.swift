/// What a link in a mail is about, for the page that asks before anything is done.
public struct LinkContents: Codable, Sendable, Equatable {
    public let purpose: LinkPurpose
    /// Language of the mail with the link.
    public let language: LanguageTag
    /// What it is about, in that language.
    public let subject: Line
    public let number: NotificationNumber?
    /// What was answered before, or `unsubscribed`.
    public let done: Line?
    /// Note given with the answer.
    public let note: Line?
    public let expires: Instant
}
