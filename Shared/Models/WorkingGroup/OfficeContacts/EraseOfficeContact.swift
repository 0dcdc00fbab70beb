/// Erases the name and the address of an office's contact whose term is over; a year later that is done unasked.
public struct EraseOfficeContact: Request {
    public typealias Answer = OfficeContact

    public static let definition = define(
        "working-group.office-contacts.erase", .command, for: .secretariat, .post("/office-contacts/{contact}/erasure"))

    public let contact: ContactID
    public let reason: Prose
}
