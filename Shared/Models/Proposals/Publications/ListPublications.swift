/// Lists the publications of the consolidated set, the newest first.
public struct ListPublications: Request {
    public typealias Answer = Page<Publication>

    public static let definition = define("proposals.publications.list", .query, for: .everyone, .get("/publications"))

    public let after: String?
    public let limit: PageLimit?
}
