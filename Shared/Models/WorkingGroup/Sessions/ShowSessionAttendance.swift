/// Shows which delegations attend a session, and counts the states per region.
public struct ShowSessionAttendance: Request, Equatable {
    public typealias Answer = SessionAttendance

    public static let definition = define(
        "working-group.session-attendance.show", .query, for: .everyone, .get("/sessions/{session}/attendance"))

    public let session: SessionID
}
