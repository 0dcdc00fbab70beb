/// Counts the answers to the guiding questions by region, without naming or ranking delegations.
public struct ShowGuidance: Request {
    public typealias Answer = Page<RegionalGuidance>

    public static let definition = define(
        "proposals.guidance.show", .query, for: .everyone, .get("/proposals/{proposal}/guidance/regions"))

    public let proposal: ProposalNumber
}
