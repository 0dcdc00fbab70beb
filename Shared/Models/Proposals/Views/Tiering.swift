/// The tiers into which the co-chairs have put proposals, at one time by one method.
public struct Tiering: Codable, Sendable, Equatable {
    public let id: TieringID
    public let method: Prose
    public let dated: CalendarDate
    public let disclaimer: Prose
    public let tiers: [Tier]
    public let setBy: ActorID
    public let setAt: Instant
}
