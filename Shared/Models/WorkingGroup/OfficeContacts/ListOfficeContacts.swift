/// Lists the contacts of the offices.
public struct ListOfficeContacts: Request {
    public typealias Answer = Page<OfficeContact>

    public static let definition = RequestDefinition(
        "working-group.office-contacts.list", .query, for: .steering, .get("/office-contacts"),
        "Lists who reads the mail of the secretariat and of the co-chairs, with their addresses.")

    public let office: Office?
    public let after: String?
    public let limit: PageLimit?

    public init(office: Office? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.office = office
        self.after = after
        self.limit = limit
    }
}
