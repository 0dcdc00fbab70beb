/// Puts proposals into the co-chairs' tiers; former tiers stay readable.
public struct SetTiers: Request {
    public typealias Answer = Tiering

    public static let definition = define("proposals.tiers.set", .command, for: .roles([.coChair]), .post("/tiers"))

    /// The first tier first.
    public let tiers: [Tier]
    /// How the co-chairs came to it.
    public let method: Prose
    /// Today where it is left out.
    public let dated: CalendarDate?
}
