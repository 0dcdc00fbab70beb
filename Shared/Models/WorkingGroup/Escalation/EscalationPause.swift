/// A decision not to escalate for a while.
public struct EscalationPause: Codable, Sendable, Equatable {
    public let from: Instant
    public let until: Instant?
    public let reason: Prose
    public let by: Line
    public let onBehalfOf: PartyID?
    /// When and by whom it was lifted before its time.
    public let liftedAt: Instant?
    public let liftedBy: Line?

    public init(
        from: Instant, until: Instant? = nil, reason: Prose, by: Line, onBehalfOf: PartyID? = nil,
        liftedAt: Instant? = nil, liftedBy: Line? = nil
    ) {
        self.from = from
        self.until = until
        self.reason = reason
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.liftedAt = liftedAt
        self.liftedBy = liftedBy
    }
}
