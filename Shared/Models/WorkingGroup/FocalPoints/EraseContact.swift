/// Erases the name and address of a former focal point or alternate. A year after the term this happens by itself.
public struct EraseContact: Request {
    public typealias Answer = FocalPoint

    public static let definition = define(
        "working-group.contacts.erase", .command, for: .secretariat, .post("/focal-points/{contact}/erasure"),
        isGrave: true)

    public let contact: ContactID
    public let reason: Prose
}
