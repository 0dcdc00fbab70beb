/// Puts proposals into the co-chairs' tiers. Former tiers stay readable.
public struct SetTiers: Request {
    public typealias Answer = Tiering

    public static let definition = define("proposals.tiers.set", .command, for: .roles([.coChair]), .post("/tiers"))

    /// Tiers, the first one first.
    public let tiers: [Tier]
    /// How the co-chairs arrived at the tiers.
    public let method: Prose
    /// Defaults to today.
    public let dated: CalendarDate?
}

extension SetTiers: Limiting {
    public static let limits: [String: Limit] = ["tiers": .items(1...20)]
}
