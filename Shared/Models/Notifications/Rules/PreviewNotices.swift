/// Shows who would hear of events that a command would tell, and how; nothing is written.
public struct PreviewNotices: Request {
    public typealias Answer = NoticesPreview

    public static let definition = define("notifications.notices.preview", .query, for: .principals, nil)

    /// The service that would tell them.
    public let service: ServiceName
    /// Entries of its event log, without their positions.
    public let events: [String]
    /// Language of the reasons.
    public let language: LanguageTag
}
