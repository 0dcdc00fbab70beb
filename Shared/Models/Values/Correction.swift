/// One correction of what is on record, or its withdrawal: what it said before, who changed it, why and when.
public struct Correction: Codable, Sendable, Equatable {
    /// Whether it was withdrawn by this.
    public let isWithdrawal: Bool
    /// Fields that were corrected, each with what it said before.
    public let former: [FormerValue]
    public let reason: Prose
    public let by: ActorID
    public let onBehalfOf: PartyID?
    public let at: Instant
}

/// What a field said before it was corrected.
public struct FormerValue: Codable, Sendable, Equatable {
    public let field: Line
    /// The former value: a text as it was, anything else as JSON. Left out where the field was empty, and where the value
    /// was personal and has been erased.
    public let value: String?
}
