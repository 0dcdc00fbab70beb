/// An access token counts for nothing any more.
public struct AccessTokenRevoked: Event, Equatable {
    public static let type: EventType = "npp16.identity.access-token.revoked.v1"

    public let token: AccessTokenID
    public let actor: ActorID
    /// Party of the office; none for the secretariat, the co-chairs and operators.
    public let party: PartyID?
}
