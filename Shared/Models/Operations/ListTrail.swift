/// Lists what a service has told, as far as the reader may read it, the newest first: what was done, to which object, by whom,
/// for whom and why.
public struct ListTrail: Request {
    public typealias Answer = Page<TrailEntry>

    public static let definition = define(
        "service.trail.list", .query, for: .participants, .get("/services/{service}/trail"), cost: .high)

    public let service: ServiceName
    /// What was done to this object.
    public let object: TrailObject?
    /// What was done by the party or for it, and what names it.
    public let party: PartyID?
    /// What this person or account did.
    public let person: ActorID?
    /// What was done at this instant or later, or from this day on.
    public let from: TrailTime?
    /// What was done until this instant, or on this day and before.
    public let to: TrailTime?
    public let after: String?
    public let limit: PageLimit?
}
