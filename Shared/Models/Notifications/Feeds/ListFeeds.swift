/// Lists your feeds, without their addresses. The secretariat sees those of all.
public struct ListFeeds: Request {
    public typealias Answer = Page<Feed>

    public static let definition = define("notifications.feeds.list", .query, for: .participants, .get("/feeds"))
}
