/// Lists the deadlines that are one's own matter.
public struct ListDeadlines: Request {
    public typealias Answer = Page<Deadline>

    public static let definition = RequestDefinition(
        "notifications.deadlines.list", .query, for: .participants, .get("/deadlines"),
        "Lists the open deadlines of calls, and of one's own actions, the next one first.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}
