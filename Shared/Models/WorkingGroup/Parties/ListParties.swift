/// Lists the register of parties.
public struct ListParties: Request {
    public typealias Answer = Page<Party>

    public static let definition = RequestDefinition(
        "working-group.parties.list", .query, for: .everyone, .get("/parties"),
        "Lists the register of parties by name.")

    public let kind: PartyKind?
    public let region: Region?
    public let after: String?
    public let limit: PageLimit?

    public init(
        kind: PartyKind? = nil, region: Region? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.kind = kind
        self.region = region
        self.after = after
        self.limit = limit
    }
}
