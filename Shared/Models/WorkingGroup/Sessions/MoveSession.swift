/// Opens, suspends, resumes, closes or cancels a session.
public struct MoveSession: Request, Equatable {
    public typealias Answer = Session

    public static let definition = define(
        "working-group.sessions.move", .command, for: .steering, .post("/sessions/{session}/moves"))

    public let session: SessionID
    public let move: SessionMove
    /// Required to suspend and to cancel.
    public let reason: Prose?
    /// The version that was seen; another one is a conflict.
    public let version: Int?
}
