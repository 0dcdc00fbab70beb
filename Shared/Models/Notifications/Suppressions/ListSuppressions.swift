/// Lists the contacts to whom no mail is sent, with the reason, or those whose suppression was lifted.
public struct ListSuppressions: Request {
    public typealias Answer = Page<Suppression>

    public static let definition = define(
        "notifications.suppressions.list", .query, for: .operators, .get("/suppressions"))

    /// Lists lifted suppressions, the last one first, instead of those that hold.
    public let areLifted: Bool?
    public let after: String?
    public let limit: PageLimit?
}
