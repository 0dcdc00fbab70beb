/// A browser in which somebody is signed in.
public struct WebSession: Codable, Sendable, Equatable {
    public let id: WebSessionID
    public let person: ActorID
    public let role: Role
    public let party: PartyID?
    public let begunAt: Instant
    public let lastUsedAt: Instant
    /// When it ends, however much it is used.
    public let expiresAt: Instant
    /// Browser and system, as far as they were recognized.
    public let agent: Line?
    /// Network that it was begun from.
    public let network: Line
    /// Whether the question came from it.
    public let isCurrent: Bool
}

public typealias WebSessionID = ID<WebSession>
