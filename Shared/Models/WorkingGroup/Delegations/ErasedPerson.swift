/// Somebody of whom nothing is left but an id.
public struct ErasedPerson: Codable, Sendable, Equatable {
    public let person: PersonID
    public let party: PartyID
    /// The places on delegations that the person has had.
    public let delegates: [DelegateID]
}
