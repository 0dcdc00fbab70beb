/// Lists the evidence of all actions, the oldest first. With `reviewed` false, lists what waits for a review.
public struct ListEvidence: Request {
    public typealias Answer = Page<ListedEvidence>

    public static let definition = define("working-group.evidence.list", .query, for: .participants, .get("/evidence"))

    /// Whether it was reviewed; defaults to both.
    public let reviewed: Bool?
    public let after: String?
    public let limit: PageLimit?
}
