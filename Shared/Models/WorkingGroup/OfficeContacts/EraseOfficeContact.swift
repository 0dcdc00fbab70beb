/// Erases who a former contact of an office was.
public struct EraseOfficeContact: Request {
    public typealias Answer = OfficeContact

    public static let definition = RequestDefinition(
        "working-group.office-contacts.erase", .command, for: .secretariat,
        .post("/office-contacts/{contact}/erasure"),
        "Erases the name and the address of an office's contact whose term is over; a year later that is done unasked.")

    public let contact: ContactID
    public let reason: Prose

    public init(contact: ContactID, reason: Prose) {
        self.contact = contact
        self.reason = reason
    }
}
