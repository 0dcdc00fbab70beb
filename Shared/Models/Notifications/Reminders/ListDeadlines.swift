/// Lists the open deadlines of calls and of your own actions, the next one first.
public struct ListDeadlines: Request {
    public typealias Answer = Page<Deadline>

    public static let definition = define(
        "notifications.deadlines.list", .query, for: .participants, .get("/deadlines"))

    public let after: String?
    public let limit: PageLimit?
}
