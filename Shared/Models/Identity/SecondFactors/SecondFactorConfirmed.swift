/// Somebody set a second factor.
public struct SecondFactorConfirmed: Event, Equatable {
    public static let type: EventType = "npp16.identity.second-factor.confirmed.v1"

    public let actor: ActorID
    /// Party of the office; none for the secretariat, the co-chairs and operators.
    public let party: PartyID?
}
