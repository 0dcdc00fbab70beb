/// Puts down how delegations attend a session; one that was put down before is corrected.
public struct RecordSessionAttendance: Request, Equatable {
    public typealias Answer = SessionAttendance

    public static let definition = define(
        "working-group.sessions.attend", .command, for: .steering, .post("/sessions/{session}/attendance"))

    public let session: SessionID
    public let delegations: [DelegationPresence]
    /// Required where the session is closed.
    public let reason: Prose?
    /// How these delegations stood when they were read, without those that were not put down yet; a delegation that
    /// stands otherwise is a conflict that shows both.
    public let seen: [DelegationPresence]?
}
