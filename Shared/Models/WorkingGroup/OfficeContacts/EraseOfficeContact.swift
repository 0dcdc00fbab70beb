/// Erases the name and address of a former contact of an office. A year after the term this happens by itself.
public struct EraseOfficeContact: Request {
    public typealias Answer = OfficeContact

    public static let definition = define(
        "working-group.office-contacts.erase", .command, for: .secretariat, .post("/office-contacts/{contact}/erasure"),
        isGrave: true)

    public let contact: ContactID
    public let reason: Prose
}
