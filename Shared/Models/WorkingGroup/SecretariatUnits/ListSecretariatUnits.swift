/// Lists the units of the secretariat.
public struct ListSecretariatUnits: Request {
    public typealias Answer = Page<SecretariatUnit>

    public static let definition = define(
        "working-group.secretariat-units.list", .query, for: .everyone, .get("/secretariat-units"))

    public let after: String?
    public let limit: PageLimit?
}
