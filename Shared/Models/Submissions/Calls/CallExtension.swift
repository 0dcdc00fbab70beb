/// A change of a call's closing time: the former one stays readable.
public struct CallExtension: Codable, Sendable, Equatable {
    public let formerCloses: Instant
    public let closes: Instant
    public let formerModificationDeadline: Instant?
    public let reason: Prose
    public let extendedBy: Line
    public let extendedAt: Instant

    public init(
        formerCloses: Instant, closes: Instant, formerModificationDeadline: Instant? = nil, reason: Prose,
        extendedBy: Line, extendedAt: Instant
    ) {
        self.formerCloses = formerCloses
        self.closes = closes
        self.formerModificationDeadline = formerModificationDeadline
        self.reason = reason
        self.extendedBy = extendedBy
        self.extendedAt = extendedAt
    }
}
