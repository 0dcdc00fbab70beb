/// A token was issued by which a program acts for somebody.
public struct AccessTokenIssued: Event, Equatable {
    public static let type: EventType = "npp16.identity.access-token.issued.v1"

    public let token: AccessTokenID
    public let actor: ActorID
    /// Party of the office; none for the secretariat, the co-chairs and operators.
    public let party: PartyID?
    public let expiresAt: Instant
}
