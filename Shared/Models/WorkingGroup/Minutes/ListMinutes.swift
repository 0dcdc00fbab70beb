/// Lists the versions of the minutes.
public struct ListMinutes: Request, Equatable {
    public typealias Answer = Page<MinutesVersion>

    public static let definition = RequestDefinition(
        "working-group.minutes.versions", .query, for: .everyone, .get("/sessions/{session}/minutes/versions"),
        "Lists the versions of the minutes of a session, the oldest first.")

    public let session: SessionID
    public let after: String?
    public let limit: PageLimit?

    public init(session: SessionID, after: String? = nil, limit: PageLimit? = nil) {
        self.session = session
        self.after = after
        self.limit = limit
    }
}
