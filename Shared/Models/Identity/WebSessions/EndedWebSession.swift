/// A session that is over.
public struct EndedWebSession: Codable, Sendable, Equatable {
    public let session: WebSessionID
    public let person: ActorID
    public let endedAt: Instant
}
