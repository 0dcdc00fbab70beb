/// Publishes a session. From then on everybody sees it, and delegations are told of changes.
public struct PublishSession: Request, Equatable {
    public typealias Answer = Session

    public static let definition = define(
        "working-group.sessions.publish", .command, for: .steering, .post("/sessions/{session}/publication"),
        reach: .everyFocalPoint)

    public let session: SessionID
}
