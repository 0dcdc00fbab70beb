/// A request for more time, and what became of it.
public struct ActionExtension: Codable, Sendable, Equatable {
    public let id: ExtensionID
    public let state: ExtensionState
    public let formerDue: Instant
    public let newDue: Instant
    public let reason: Prose
    public let requestedBy: ActorID
    public let requestedOnBehalfOf: PartyID?
    public let requestedAt: Instant
    public let decidedBy: ActorID?
    public let decidedOnBehalfOf: PartyID?
    public let decidedAt: Instant?
    public let note: Prose?
}
