/// Shows a session with its agenda, breakout groups, links and moves.
public struct ShowSession: Request, Equatable {
    public typealias Answer = Session

    public static let definition = define(
        "working-group.sessions.show", .query, for: .everyone, .get("/sessions/{session}"))

    public let session: SessionID
}
