/// Erases the name, address, language and letter of a former focal point or alternate, in all services. A year after the term
/// this happens by itself.
public struct EraseContact: Request {
    public typealias Answer = FocalPoint

    public static let definition = define(
        "working-group.contacts.erase", .command, for: .secretariat, .post("/focal-points/{contact}/erasure"),
        isGrave: true)

    public let contact: ContactID
    /// Why. Stays on record like every reason: it must name nobody.
    public let reason: Prose
}
