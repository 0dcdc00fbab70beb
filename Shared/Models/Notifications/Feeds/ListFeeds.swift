/// Lists one's own feeds, and for the secretariat those of all; never their addresses.
public struct ListFeeds: Request {
    public typealias Answer = Page<Feed>

    public static let definition = define("notifications.feeds.list", .query, for: .participants, .get("/feeds"))

    public init() {}
}
