/// Publishes a session: from then on everybody sees it, and changes are told.
public struct PublishSession: Request, Equatable {
    public typealias Answer = Session

    public static let definition = define(
        "working-group.sessions.publish", .command, for: .steering, .post("/sessions/{session}/publication"))

    public let session: SessionID
}
