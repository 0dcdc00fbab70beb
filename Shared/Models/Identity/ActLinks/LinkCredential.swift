/// A signed token for whom a mail was sent to, good for what the mail asks for.
public struct LinkCredential: Codable, Sendable, Equatable {
    public let credential: ActorCredential
    /// What the mail is about.
    public let about: ObjectPath
    /// Of the mail.
    public let language: LanguageTag
}
