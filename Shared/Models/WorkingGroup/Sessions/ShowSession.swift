/// Shows a session.
public struct ShowSession: Request, Equatable {
    public typealias Answer = Session

    public static let definition = RequestDefinition(
        "working-group.sessions.show", .query, for: .everyone, .get("/sessions/{session}"),
        "Shows a session with its agenda, breakout groups, links and moves.")

    public let session: SessionID

    public init(session: SessionID) {
        self.session = session
    }
}
