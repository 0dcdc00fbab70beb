/// Somebody who may speak for a party.
public struct Speaker: Codable, Sendable, Equatable {
    /// Subject of the speaker's own token.
    public let actor: ActorID
    public let name: Line?
    public let email: EmailAddress?
    public let right: SpeakingRight
    /// Session whose credentials count, for a delegate.
    public let session: SessionID?

    public init(
        actor: ActorID, name: Line?, email: EmailAddress?, right: SpeakingRight, session: SessionID? = nil
    ) {
        self.actor = actor
        self.name = name
        self.email = email
        self.right = right
        self.session = session
    }
}
