/// A party that a submission or a point names, and what it says of it.
public struct Signatory: Codable, Sendable, Equatable {
    public let party: PartyID
    public let state: SignatureState
    /// Who said so for it: of what the secretariat received signed, the secretariat.
    public let decidedBy: Line?
    public let decidedAt: Instant?
    public let reason: Prose?
}
