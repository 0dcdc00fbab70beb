/// Lists the regional consultations by date.
public struct ListConsultations: Request {
    public typealias Answer = Page<Consultation>

    public static let definition = define(
        "working-group.consultations.list", .query, for: .everyone, .get("/consultations"))

    public let after: String?
    public let limit: PageLimit?
}
