/// Lists requests for more time.
public struct ListExtensions: Request {
    public typealias Answer = Page<ListedExtension>

    public static let definition = RequestDefinition(
        "working-group.extensions.list", .query, for: .participants, .get("/extensions"),
        "Lists requests for more time, the oldest first; those that wait for a decision where the state says so.")

    public let state: ExtensionState?
    public let after: String?
    public let limit: PageLimit?

    public init(state: ExtensionState? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.state = state
        self.after = after
        self.limit = limit
    }
}
