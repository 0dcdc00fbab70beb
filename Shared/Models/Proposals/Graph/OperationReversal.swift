/// Who undid an operation, when and why.
public struct OperationReversal: Codable, Sendable, Equatable {
    public let reason: Prose
    public let by: Line
    public let at: Instant

    public init(reason: Prose, by: Line, at: Instant) {
        self.reason = reason
        self.by = by
        self.at = at
    }
}
