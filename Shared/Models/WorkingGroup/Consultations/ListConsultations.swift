/// Lists the regional consultations by date.
public struct ListConsultations: Request {
    public typealias Answer = Page<Consultation>

    public static let definition = define(
        "working-group.consultations.list", .query, for: .everyone, .get("/consultations"))

    /// Whether to list withdrawn ones as well. Defaults to false.
    public let withdrawn: Bool?
    public let after: String?
    public let limit: PageLimit?
}
