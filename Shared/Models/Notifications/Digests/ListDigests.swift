/// Lists the digests that the contacts of a party got, the newest first.
public struct ListDigests: Request {
    public typealias Answer = Page<Digest>

    public static let definition = define("notifications.digests.list", .query, for: .parties, .get("/digests"))

    public let party: PartyID?
    public let limit: PageLimit?
}
