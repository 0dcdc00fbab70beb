/// Lists the calls for inputs, the newest first.
public struct ListCalls: Request {
    public typealias Answer = Page<Call>

    public static let definition = define("submissions.calls.list", .query, for: .everyone, .get("/calls"))

    public let after: String?
    public let limit: PageLimit?
}
