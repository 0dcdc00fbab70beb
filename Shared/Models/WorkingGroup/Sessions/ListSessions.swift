/// Lists the sessions by their beginning. Only the secretariat and the co-chairs see those that are not published.
public struct ListSessions: Request, Equatable {
    public typealias Answer = Page<Session>

    public static let definition = define("working-group.sessions.list", .query, for: .everyone, .get("/sessions"))

    public let status: SessionStatus?
    public let after: String?
    public let limit: PageLimit?
}
