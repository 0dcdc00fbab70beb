/// Signs a browser out. What was under way in it is refused within a minute.
public struct EndWebSession: Request {
    public typealias Answer = EndedWebSession

    public static let definition = define(
        "identity.web-sessions.end", .command, for: .accounts, .post("/web-sessions/{session}/termination"))

    public let session: WebSessionID
    /// For a session of somebody else.
    public let reason: Prose?
}
