/// Who undid an operation, when and why.
public struct OperationReversal: Codable, Sendable, Equatable {
    public let reason: Prose
    public let by: ActorID
    public let at: Instant
}
