/// Lists the calls for inputs, the newest first.
public struct ListCalls: Request {
    public typealias Answer = Page<Call>

    public static let definition = define("submissions.calls.list", .query, for: .everyone, .get("/calls"))

    /// Whether to list withdrawn ones as well. Defaults to false.
    public let withdrawn: Bool?
    public let after: String?
    public let limit: PageLimit?
}
