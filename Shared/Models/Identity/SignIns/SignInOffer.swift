/// What a link or a code lets somebody into.
public struct SignInOffer: Codable, Sendable, Equatable {
    /// Whether this is the browser that asked. Another one is told nothing of who was written to.
    public let isSameBrowser: Bool
    public let offices: [HeldOffice]
    public let expires: Instant
}
