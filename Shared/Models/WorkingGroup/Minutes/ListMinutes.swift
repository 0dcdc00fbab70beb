/// Lists the versions of the minutes of a session, the oldest first.
public struct ListMinutes: Request, Equatable {
    public typealias Answer = Page<MinutesVersion>

    public static let definition = define(
        "working-group.minutes.list", .query, for: .everyone, .get("/sessions/{session}/minutes/versions"))

    public let session: SessionID
    public let after: String?
    public let limit: PageLimit?
}
