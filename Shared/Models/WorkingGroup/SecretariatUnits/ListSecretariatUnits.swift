/// Lists the parts of the secretariat.
public struct ListSecretariatUnits: Request {
    public typealias Answer = Page<SecretariatUnit>

    public static let definition = RequestDefinition(
        "working-group.units.list", .query, for: .everyone, .get("/secretariat-units"),
        "Lists the units of the secretariat.")

    public let after: String?
    public let limit: PageLimit?

    public init(
        after: String? = nil, limit: PageLimit? = nil
    ) {
        self.after = after
        self.limit = limit
    }
}
