/// A feed was made, given another address, or ended.
public struct FeedChanged: Event, Equatable {
    public static let type: EventType = "npp16.notifications.feed.changed.v1"

    public let feed: FeedID
    public let kind: FeedKind
    public let change: FeedChange

    public init(feed: FeedID, kind: FeedKind, change: FeedChange) {
        self.feed = feed
        self.kind = kind
        self.change = change
    }
}
