/// Lists the identified needs.
public struct ListNeeds: Request {
    public typealias Answer = Page<Need>

    public static let definition = define("working-group.needs.list", .query, for: .everyone, .get("/needs"))

    public let list: Line?
    public let region: Region?
    /// Words in the summary, in any of its languages: all of them.
    public let text: SearchText?
    /// Whether to list only those that no action addresses, as far as the reader may know, and not withdrawn ones.
    /// Defaults to false.
    public let unaddressed: Bool?
    /// Whether to list withdrawn ones as well. Defaults to false.
    public let withdrawn: Bool?
    public let after: String?
    public let limit: PageLimit?
}
