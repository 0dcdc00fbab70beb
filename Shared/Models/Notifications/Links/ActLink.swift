/// A link by which somebody acts, as it was sent.
public struct ActLink: Codable, Sendable, Equatable {
    /// The mail in which it stands.
    public let letter: DeliveryID
    /// Whom the mail was sent to.
    public let contact: ContactID
    /// What the mail is about.
    public let about: ObjectPath
    /// Of the mail.
    public let language: LanguageTag
    public let expires: Instant
}
