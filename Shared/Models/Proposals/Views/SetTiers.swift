/// Puts proposals into tiers.
public struct SetTiers: Request {
    public typealias Answer = Tiering

    public static let definition = RequestDefinition(
        "proposals.tiers.set", .command, for: .roles([.coChair]), .post("/tiers"),
        "Puts proposals into the co-chairs' tiers; former tiers stay readable.")

    /// The first tier first.
    public let tiers: [Tier]
    /// How the co-chairs came to it.
    public let method: Prose
    /// Today where it is left out.
    public let dated: CalendarDate?

    public init(tiers: [Tier], method: Prose, dated: CalendarDate? = nil) {
        self.tiers = tiers
        self.method = method
        self.dated = dated
    }
}
