/// Lists evidence.
public struct ListEvidence: Request {
    public typealias Answer = Page<ListedEvidence>

    public static let definition = RequestDefinition(
        "working-group.evidence.list", .query, for: .participants, .get("/evidence"),
        "Lists evidence of all actions, the oldest first; what waits for a review where reviewed is false.")

    /// Whether it was reviewed; both where it is left out.
    public let reviewed: Bool?
    public let after: String?
    public let limit: PageLimit?

    public init(reviewed: Bool? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.reviewed = reviewed
        self.after = after
        self.limit = limit
    }
}
