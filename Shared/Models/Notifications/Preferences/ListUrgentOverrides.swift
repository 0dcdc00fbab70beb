/// Lists the mails that left in quiet hours.
public struct ListUrgentOverrides: Request {
    public typealias Answer = Page<UrgentOverride>

    public static let definition = RequestDefinition(
        "notifications.urgent-overrides.list", .query, for: .operators, .get("/urgent-overrides"),
        "Lists the mails that did not wait for the end of quiet hours, with the reasons, the newest first.")

    public let limit: PageLimit?

    public init(limit: PageLimit? = nil) {
        self.limit = limit
    }
}
