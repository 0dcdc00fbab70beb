/// Lists the sessions by their beginning; those that are not published only for the secretariat and the co-chairs.
public struct ListSessions: Request, Equatable {
    public typealias Answer = Page<Session>

    public static let definition = define("working-group.sessions.list", .query, for: .everyone, .get("/sessions"))

    public let status: SessionStatus?
    public let after: String?
    public let limit: PageLimit?
}
