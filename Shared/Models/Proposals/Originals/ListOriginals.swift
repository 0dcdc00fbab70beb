/// Lists the regional originals.
public struct ListOriginals: Request {
    public typealias Answer = Page<Original>

    public static let definition = RequestDefinition(
        "proposals.originals.list", .query, for: .everyone, .get("/originals"),
        "Lists the regional originals.")

    public let region: Region?
    public let after: String?
    public let limit: PageLimit?

    public init(region: Region? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.region = region
        self.after = after
        self.limit = limit
    }
}
