/// Lists the publications.
public struct ListPublications: Request {
    public typealias Answer = Page<Publication>

    public static let definition = RequestDefinition(
        "proposals.publications.list", .query, for: .everyone, .get("/publications"),
        "Lists the publications of the consolidated set, the newest first.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}
