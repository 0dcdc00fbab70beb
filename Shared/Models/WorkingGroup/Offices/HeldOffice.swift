/// Somebody in an office, which is what they act in.
public struct HeldOffice: Codable, Sendable, Equatable {
    /// Id of the contact or, for a delegate, of the person: what the record says of who acted.
    public let actor: ActorID
    public let role: Role
    /// Party that the office is of; none for the secretariat, the co-chairs and operators.
    public let party: PartyID?
    /// Unit of the secretariat in which it is held.
    public let unit: SecretariatUnit?
    /// Whether a focal point's alternate holds it.
    public let isAlternate: Bool
    public let name: Line
    public let language: LanguageTag
    public let zone: TimeZoneName
}
