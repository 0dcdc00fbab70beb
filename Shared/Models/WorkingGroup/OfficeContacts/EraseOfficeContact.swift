/// Erases the name, address and language of a former contact of an office, in all services. A year after the term this happens
/// by itself.
public struct EraseOfficeContact: Request {
    public typealias Answer = OfficeContact

    public static let definition = define(
        "working-group.office-contacts.erase", .command, for: .secretariat, .post("/office-contacts/{contact}/erasure"),
        isGrave: true)

    public let contact: ContactID
    /// Why. Stays on record like every reason: it must name nobody.
    public let reason: Prose
}
