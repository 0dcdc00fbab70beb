/// Lists the digests of the contacts of a party.
public struct ListDigests: Request {
    public typealias Answer = Page<Digest>

    public static let definition = RequestDefinition(
        "notifications.digests.list", .query, for: .parties, .get("/digests"),
        "Lists the digests that the contacts of a party got, the newest first.")

    public let party: PartyID?
    public let limit: PageLimit?

    public init(party: PartyID? = nil, limit: PageLimit? = nil) {
        self.party = party
        self.limit = limit
    }
}
