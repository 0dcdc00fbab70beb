/// Lists the mails that did not wait for the end of quiet hours, with the reasons, the newest first.
public struct ListUrgentOverrides: Request {
    public typealias Answer = Page<UrgentOverride>

    public static let definition = define(
        "notifications.urgent-overrides.list", .query, for: .operators, .get("/urgent-overrides"))

    public let limit: PageLimit?
}
