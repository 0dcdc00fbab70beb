/// Erases who a former contact was.
public struct EraseContact: Request {
    public typealias Answer = FocalPoint

    public static let definition = RequestDefinition(
        "working-group.contacts.erase", .command, for: .secretariat, .post("/focal-points/{contact}/erasure"),
        "Erases the name and the address of a focal point or alternate whose term is over; a year later that is done unasked."
    )

    public let contact: ContactID
    public let reason: Prose

    public init(
        contact: ContactID, reason: Prose
    ) {
        self.contact = contact
        self.reason = reason
    }
}
