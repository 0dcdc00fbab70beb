/// What a feed holds, and in which format.
public enum FeedKind: String, Word {
    /// Notifications, as Atom (RFC 4287).
    case notifications
    /// Deadlines, as iCalendar (RFC 5545).
    case deadlines
}

public typealias FeedID = ID<Feed>
