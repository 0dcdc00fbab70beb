/// Lists the contacts to whom no mail is sent.
public struct ListSuppressions: Request {
    public typealias Answer = Page<Suppression>

    public static let definition = RequestDefinition(
        "notifications.suppressions.list", .query, for: .operators, .get("/suppressions"),
        "Lists the contacts to whom no mail is sent, with the reason, or those whose suppression was lifted.")

    /// Those that were lifted, the last one first, instead of those that hold.
    public let areLifted: Bool?
    public let after: String?
    public let limit: PageLimit?

    public init(areLifted: Bool? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.areLifted = areLifted
        self.after = after
        self.limit = limit
    }
}
