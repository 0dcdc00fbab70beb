/// Erases the name and the address of a focal point or alternate whose term is over; a year later that is done unasked.
public struct EraseContact: Request {
    public typealias Answer = FocalPoint

    public static let definition = define(
        "working-group.contacts.erase", .command, for: .secretariat, .post("/focal-points/{contact}/erasure"))

    public let contact: ContactID
    public let reason: Prose
}
