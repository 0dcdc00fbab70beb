/// Lists the requests for more time, the oldest first.
public struct ListExtensions: Request {
    public typealias Answer = Page<ListedExtension>

    public static let definition = define(
        "working-group.extensions.list", .query, for: .participants, .get("/extensions"))

    public let state: ExtensionState?
    public let after: String?
    public let limit: PageLimit?
}
