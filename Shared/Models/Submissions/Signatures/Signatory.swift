/// A party that a submission or a point names, and what it says of it.
public struct Signatory: Codable, Sendable, Equatable {
    public let party: PartyID
    public let state: SignatureState
    /// Person who decided for the party; the secretariat for what it received signed.
    public let decidedBy: ActorID?
    public let decidedAt: Instant?
    public let reason: Prose?
}
