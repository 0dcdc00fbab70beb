/// Somebody signed in.
public struct WebSessionOpened: Event, Equatable {
    public static let type: EventType = "npp16.identity.web-session.opened.v1"

    public let session: WebSessionID
    public let actor: ActorID
    /// Party of the office; none for the secretariat, the co-chairs and operators.
    public let party: PartyID?
}
