/// Lists observers.
public struct ListObservers: Request {
    public typealias Answer = Page<Party>

    public static let definition = RequestDefinition(
        "working-group.observers.list", .query, for: .everyone, .get("/observers"),
        "Lists the observers with their accreditation.")

    public let accreditationClass: AccreditationClass?
    public let after: String?
    public let limit: PageLimit?

    public init(
        accreditationClass: AccreditationClass? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.accreditationClass = accreditationClass
        self.after = after
        self.limit = limit
    }
}
