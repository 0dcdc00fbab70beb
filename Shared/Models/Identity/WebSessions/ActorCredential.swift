/// A signed token that every service takes, and until when.
public struct ActorCredential: Codable, Sendable, Equatable {
    /// Session or access token behind it.
    public let id: Line
    public let actor: ActorID
    public let token: Prose
    public let expires: Instant
}
