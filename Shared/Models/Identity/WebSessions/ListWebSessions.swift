/// Lists the browsers in which you are signed in; for the secretariat and operators, those of others too.
public struct ListWebSessions: Request {
    public typealias Answer = Page<WebSession>

    public static let definition = define(
        "identity.web-sessions.list", .query, for: .accounts, .get("/web-sessions"))

    /// Contact, or person on a delegation; defaults to yourself.
    public let person: ActorID?
    public let after: String?
    public let limit: PageLimit?
}
