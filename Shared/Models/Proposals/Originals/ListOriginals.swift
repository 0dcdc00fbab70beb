/// Lists the regional originals.
public struct ListOriginals: Request {
    public typealias Answer = Page<Original>

    public static let definition = define("proposals.originals.list", .query, for: .everyone, .get("/originals"))

    public let region: Region?
    public let after: String?
    public let limit: PageLimit?
}
