/// Records how delegations attend a session. Records made before are corrected.
public struct RecordSessionAttendance: Request, Equatable {
    public typealias Answer = SessionAttendance

    public static let definition = define(
        "working-group.session-attendance.record", .command, for: .steering, .post("/sessions/{session}/attendance"))

    public let session: SessionID
    public let delegations: [DelegationPresence]
    /// Reason. Required once the session is closed.
    public let reason: Prose?
    /// Attendance of these delegations when it was read, without those not recorded yet. Another one on record is a
    /// conflict, which shows both.
    public let seen: [DelegationPresence]?
}

extension RecordSessionAttendance: Limiting {
    public static let limits: [String: Limit] = ["delegations": .items(1...500), "seen": .items(0...500)]
}
