/// Lists the consultations.
public struct ListConsultations: Request {
    public typealias Answer = Page<Consultation>

    public static let definition = RequestDefinition(
        "working-group.consultations.list", .query, for: .everyone, .get("/consultations"),
        "Lists the regional consultations by date.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}
