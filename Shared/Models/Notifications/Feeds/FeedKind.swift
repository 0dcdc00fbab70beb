/// What a feed holds, and in which format.
public enum FeedKind: String, Word {
    /// Notifications, as Atom (RFC 4287).
    case notifications
    /// Deadlines, as iCalendar (RFC 5545).
    case deadlines
    /// Notifications of what is followed, as Atom.
    case followed

    /// The private address of such a feed, beside the API.
    public var route: Route {
        switch self {
        case .notifications: .get("/feeds/{secret}/notifications.atom")
        case .deadlines: .get("/feeds/{secret}/deadlines.ics")
        case .followed: .get("/feeds/{secret}/followed.atom")
        }
    }
}

public typealias FeedID = ID<Feed>
