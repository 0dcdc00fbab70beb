/// Lists focal points with their addresses. A party sees its own.
public struct ListFocalPoints: Request {
    public typealias Answer = Page<FocalPoint>

    public static let definition = define(
        "working-group.focal-points.list", .query, for: .parties, .get("/focal-points"))

    public let party: PartyID?
    public let after: String?
    public let limit: PageLimit?
}
