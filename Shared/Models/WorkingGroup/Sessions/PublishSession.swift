/// Lets the public see a session.
public struct PublishSession: Request, Equatable {
    public typealias Answer = Session

    public static let definition = RequestDefinition(
        "working-group.sessions.publish", .command, for: .steering, .post("/sessions/{session}/publication"),
        "Publishes a session: from then on everybody sees it, and changes are told.")

    public let session: SessionID

    public init(session: SessionID) {
        self.session = session
    }
}
