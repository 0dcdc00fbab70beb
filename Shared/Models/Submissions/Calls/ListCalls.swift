/// Lists the calls, the newest first.
public struct ListCalls: Request {
    public typealias Answer = Page<Call>

    public static let definition = RequestDefinition(
        "submissions.calls.list", .query, for: .everyone, .get("/calls"),
        "Lists the calls for inputs, the newest first.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}
