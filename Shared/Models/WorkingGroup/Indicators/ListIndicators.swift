/// Lists indicators with their progress towards the target.
public struct ListIndicators: Request {
    public typealias Answer = Page<Indicator>

    public static let definition = define("working-group.indicators.list", .query, for: .everyone, .get("/indicators"))

    public let proposal: ProposalNumber?
    public let after: String?
    public let limit: PageLimit?
}
