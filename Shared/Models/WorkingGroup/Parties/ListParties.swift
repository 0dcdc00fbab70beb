/// Lists the register of parties by name.
public struct ListParties: Request {
    public typealias Answer = Page<Party>

    public static let definition = define("working-group.parties.list", .query, for: .everyone, .get("/parties"))

    public let kind: PartyKind?
    public let region: Region?
    public let after: String?
    public let limit: PageLimit?
}
