/// Lists focal points with their addresses.
public struct ListFocalPoints: Request {
    public typealias Answer = Page<FocalPoint>

    public static let definition = RequestDefinition(
        "working-group.focal-points.list", .query, for: .parties, .get("/focal-points"),
        "Lists focal points with their addresses: the secretariat sees all, a party its own.")

    public let party: PartyID?
    public let after: String?
    public let limit: PageLimit?

    public init(
        party: PartyID? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.party = party
        self.after = after
        self.limit = limit
    }
}
