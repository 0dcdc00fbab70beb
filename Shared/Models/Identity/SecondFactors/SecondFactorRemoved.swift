/// A second factor was removed: by its owner, or for somebody who has lost theirs.
public struct SecondFactorRemoved: Event, Equatable {
    public static let type: EventType = "npp16.identity.second-factor.removed.v1"

    public let actor: ActorID
    /// Party of the office; none for the secretariat, the co-chairs and operators.
    public let party: PartyID?
}
