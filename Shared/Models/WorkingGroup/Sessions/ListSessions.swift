/// Lists the sessions.
public struct ListSessions: Request, Equatable {
    public typealias Answer = Page<Session>

    public static let definition = RequestDefinition(
        "working-group.sessions.list", .query, for: .everyone, .get("/sessions"),
        "Lists the sessions by their beginning; those that are not published only for the secretariat and the co-chairs."
    )

    public let status: SessionStatus?
    public let after: String?
    public let limit: PageLimit?

    public init(status: SessionStatus? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.status = status
        self.after = after
        self.limit = limit
    }
}
