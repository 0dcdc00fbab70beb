/// Opens, suspends, resumes, closes or cancels a session.
public struct MoveSession: Request, Equatable {
    public typealias Answer = Session

    public static let definition = define(
        "working-group.sessions.move", .command, for: .steering, .post("/sessions/{session}/moves"),
        reach: .everyFocalPoint)

    public let session: SessionID
    public let move: SessionMove
    /// Reason. Required to suspend and to cancel.
    public let reason: Prose?
    /// Version that was read. Another one on record is a conflict.
    public let version: Int?
}

extension MoveSession: Limiting {
    public static let rules: [FieldRule] = SessionStatus.machine.rules
}
