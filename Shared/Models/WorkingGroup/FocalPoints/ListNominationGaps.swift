/// Lists parties without a focal point.
public struct ListNominationGaps: Request {
    public typealias Answer = Page<NominationGap>

    public static let definition = RequestDefinition(
        "working-group.focal-points.gaps", .query, for: .parties, .get("/nomination-gaps"),
        "Lists the states and regional organisations that have no focal point in office.")

    public let region: Region?
    public let after: String?
    public let limit: PageLimit?

    public init(
        region: Region? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.region = region
        self.after = after
        self.limit = limit
    }
}
