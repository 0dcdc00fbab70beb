/// A change of a call's closing time: the former one stays readable.
public struct CallExtension: Codable, Sendable, Equatable {
    public let formerCloses: Instant
    public let closes: Instant
    public let formerModificationDeadline: Instant?
    public let reason: Prose
    public let extendedBy: ActorID
    public let extendedAt: Instant
}
