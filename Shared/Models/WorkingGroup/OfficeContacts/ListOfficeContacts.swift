/// Lists who reads the mail of the secretariat and of the co-chairs, with their addresses.
public struct ListOfficeContacts: Request {
    public typealias Answer = Page<OfficeContact>

    public static let definition = define(
        "working-group.office-contacts.list", .query, for: .steering, .get("/office-contacts"))

    public let office: Office?
    public let after: String?
    public let limit: PageLimit?
}
