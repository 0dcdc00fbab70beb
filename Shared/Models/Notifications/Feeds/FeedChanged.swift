/// A feed was made, given another address, or ended.
public struct FeedChanged: Event, Equatable {
    public static let type: EventType = "npp16.notifications.feed.changed.v1"

    public let feed: FeedID
    public let kind: FeedKind
    public let change: FeedChange
}
