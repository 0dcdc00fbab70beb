/// Lists the versions of the mandate, the oldest first, each with its reason and author.
public struct ListMandateVersions: Request, Equatable {
    public typealias Answer = Page<MandateVersion>

    public static let definition = define(
        "working-group.mandate-versions.list", .query, for: .everyone, .get("/mandate/versions"))

    public let after: String?
    public let limit: PageLimit?
}
