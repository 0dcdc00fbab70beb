/// Shows the minutes of a session.
public struct ShowMinutes: Request, Equatable {
    public typealias Answer = Minutes

    public static let definition = RequestDefinition(
        "working-group.minutes.show", .query, for: .everyone, .get("/sessions/{session}/minutes"),
        "Shows the minutes of a session with the actions they name, or an older version.")

    public let session: SessionID
    public let version: Int?

    public init(session: SessionID, version: Int? = nil) {
        self.session = session
        self.version = version
    }
}
