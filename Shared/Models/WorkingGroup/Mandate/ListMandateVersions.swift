/// Lists the versions of the mandate.
public struct ListMandateVersions: Request, Equatable {
    public typealias Answer = Page<MandateVersion>

    public static let definition = RequestDefinition(
        "working-group.mandate.versions", .query, for: .everyone, .get("/mandate/versions"),
        "Lists the versions of the mandate, the oldest first, each with its reason and author.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}
