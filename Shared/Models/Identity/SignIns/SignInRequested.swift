/// Somebody in office asked for a way in, and is sent one.
public struct SignInRequested: Event, Equatable {
    public static let type: EventType = "npp16.identity.sign-in.requested.v1"

    public let signIn: SignInID
    /// Contact, or person on a delegation, to be written to.
    public let actor: ActorID
    /// Party of the office; none for the secretariat, the co-chairs and operators.
    public let party: PartyID?
    /// When the link ends.
    public let expires: Instant
}
