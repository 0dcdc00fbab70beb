/// What a link or a code lets somebody into.
public struct SignInOffer: Codable, Sendable, Equatable {
    /// Whether this is the browser that asked. Another one is told nothing of who was written to.
    public let isSameBrowser: Bool
    public let offices: [HeldOffice]
    /// Those of the offices that ask for a second factor.
    public let guarded: [ActorID]
    public let expires: Instant
}
