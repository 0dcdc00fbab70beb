/// The decision to count a late submission.
public struct Admission: Codable, Sendable, Equatable {
    public let admittedAt: Instant
    public let admittedBy: ActorID
    public let reason: Prose
}
