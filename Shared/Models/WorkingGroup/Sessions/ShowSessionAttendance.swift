/// Shows who attends a session.
public struct ShowSessionAttendance: Request, Equatable {
    public typealias Answer = SessionAttendance

    public static let definition = RequestDefinition(
        "working-group.sessions.attendance", .query, for: .everyone, .get("/sessions/{session}/attendance"),
        "Shows which delegations attend a session, and counts the states per region.")

    public let session: SessionID

    public init(session: SessionID) {
        self.session = session
    }
}
