/// Lists the observers with their accreditation.
public struct ListObservers: Request {
    public typealias Answer = Page<Party>

    public static let definition = define("working-group.observers.list", .query, for: .everyone, .get("/observers"))

    public let accreditationClass: AccreditationClass?
    public let after: String?
    public let limit: PageLimit?
}
