/// Shows the minutes of a session with the actions they name, or an older version.
public struct ShowMinutes: Request, Equatable {
    public typealias Answer = Minutes

    public static let definition = define(
        "working-group.minutes.show", .query, for: .everyone, .get("/sessions/{session}/minutes"))

    public let session: SessionID
    public let version: Int?
}
