/// The tiers into which the co-chairs have put proposals, at one time by one method.
public struct Tiering: Codable, Sendable, Equatable {
    public let id: TieringID
    public let method: Prose
    public let dated: CalendarDate
    public let disclaimer: Prose
    public let tiers: [Tier]
    public let setBy: Line
    public let setAt: Instant

    public init(
        id: TieringID, method: Prose, dated: CalendarDate, disclaimer: Prose, tiers: [Tier], setBy: Line,
        setAt: Instant
    ) {
        self.id = id
        self.method = method
        self.dated = dated
        self.disclaimer = disclaimer
        self.tiers = tiers
        self.setBy = setBy
        self.setAt = setAt
    }
}
