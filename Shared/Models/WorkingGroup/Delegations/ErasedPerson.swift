/// Somebody of whom nothing is left but an id.
public struct ErasedPerson: Codable, Sendable, Equatable {
    public let person: PersonID
    public let party: PartyID
    /// Delegations that the person was on.
    public let delegates: [DelegateID]
}
