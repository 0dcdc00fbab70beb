/// Lists regional co-ordinators.
public struct ListCoordinators: Request {
    public typealias Answer = Page<RegionalCoordinator>

    public static let definition = RequestDefinition(
        "working-group.coordinators.list", .query, for: .parties, .get("/regional-coordinators"),
        "Lists the co-ordinators of the regions, the present ones first.")

    public let region: Region?
    public let after: String?
    public let limit: PageLimit?

    public init(
        region: Region? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.region = region
        self.after = after
        self.limit = limit
    }
}
