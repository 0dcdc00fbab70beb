/// Lists the coordinators of the regions, the present ones first.
public struct ListCoordinators: Request {
    public typealias Answer = Page<RegionalCoordinator>

    public static let definition = define(
        "working-group.coordinators.list", .query, for: .parties, .get("/regional-coordinators"))

    public let region: Region?
    public let after: String?
    public let limit: PageLimit?
}
