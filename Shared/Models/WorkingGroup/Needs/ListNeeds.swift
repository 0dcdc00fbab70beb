/// Lists the identified needs.
public struct ListNeeds: Request {
    public typealias Answer = Page<Need>

    public static let definition = RequestDefinition(
        "working-group.needs.list", .query, for: .everyone, .get("/needs"),
        "Lists the identified needs.")

    public let list: Line?
    public let region: Region?
    public let after: String?
    public let limit: PageLimit?

    public init(list: Line? = nil, region: Region? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.list = list
        self.region = region
        self.after = after
        self.limit = limit
    }
}
