/// A request for more time, and what became of it.
public struct ActionExtension: Codable, Sendable, Equatable {
    public let id: ExtensionID
    public let state: ExtensionState
    public let formerDue: Instant
    public let newDue: Instant
    public let reason: Prose
    public let requestedBy: Line
    public let requestedOnBehalfOf: PartyID?
    public let requestedAt: Instant
    public let decidedBy: Line?
    public let decidedOnBehalfOf: PartyID?
    public let decidedAt: Instant?
    public let note: Prose?

    public init(
        id: ExtensionID, state: ExtensionState, formerDue: Instant, newDue: Instant, reason: Prose, requestedBy: Line,
        requestedOnBehalfOf: PartyID? = nil, requestedAt: Instant, decidedBy: Line? = nil,
        decidedOnBehalfOf: PartyID? = nil, decidedAt: Instant? = nil, note: Prose? = nil
    ) {
        self.id = id
        self.state = state
        self.formerDue = formerDue
        self.newDue = newDue
        self.reason = reason
        self.requestedBy = requestedBy
        self.requestedOnBehalfOf = requestedOnBehalfOf
        self.requestedAt = requestedAt
        self.decidedBy = decidedBy
        self.decidedOnBehalfOf = decidedOnBehalfOf
        self.decidedAt = decidedAt
        self.note = note
    }
}
