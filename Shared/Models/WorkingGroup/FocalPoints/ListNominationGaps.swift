/// Lists the states and regional organizations that have no focal point in office.
public struct ListNominationGaps: Request {
    public typealias Answer = Page<NominationGap>

    public static let definition = define(
        "working-group.nomination-gaps.list", .query, for: .parties, .get("/nomination-gaps"))

    public let region: Region?
    public let after: String?
    public let limit: PageLimit?
}
