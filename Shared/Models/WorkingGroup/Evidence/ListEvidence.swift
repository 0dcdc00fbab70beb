/// Lists evidence of all actions, the oldest first; what waits for a review where reviewed is false.
public struct ListEvidence: Request {
    public typealias Answer = Page<ListedEvidence>

    public static let definition = define("working-group.evidence.list", .query, for: .participants, .get("/evidence"))

    /// Whether it was reviewed; both where it is left out.
    public let reviewed: Bool?
    public let after: String?
    public let limit: PageLimit?
}
