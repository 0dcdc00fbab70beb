/// Moves a session to its next status.
public struct MoveSession: Request, Equatable {
    public typealias Answer = Session

    public static let definition = RequestDefinition(
        "working-group.sessions.move", .command, for: .steering, .post("/sessions/{session}/moves"),
        "Opens, suspends, resumes, closes or cancels a session.")

    public let session: SessionID
    public let move: SessionMove
    /// Required to suspend and to cancel.
    public let reason: Prose?
    /// The version that was seen; another one is a conflict.
    public let version: Int?

    public init(session: SessionID, move: SessionMove, reason: Prose? = nil, version: Int? = nil) {
        self.session = session
        self.move = move
        self.reason = reason
        self.version = version
    }
}
