/// A version of the definition of the process: it is never changed.
public struct ProcessDefinition: Codable, Sendable, Equatable {
    public let version: Int
    public let terms: ProcessTerms
    /// Why there is this version.
    public let reason: Prose?
    public let author: ActorID
    public let recordedAt: Instant
}
