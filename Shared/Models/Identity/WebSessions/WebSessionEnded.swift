/// Somebody was signed out: tokens of the session count for nothing any more.
public struct WebSessionEnded: Event, Equatable {
    public static let type: EventType = "npp16.identity.web-session.ended.v1"

    public let session: WebSessionID
    public let actor: ActorID
    /// Party of the office; none for the secretariat, the co-chairs and operators.
    public let party: PartyID?
}
