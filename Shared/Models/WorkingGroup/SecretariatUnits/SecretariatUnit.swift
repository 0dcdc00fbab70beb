/// A part of the secretariat that owns actions.
public struct SecretariatUnit: Codable, Sendable, Equatable {
    /// Begins with `unit-`, so that it is never taken for a party.
    public let id: PartyID
    public let name: Line
}
