/// Erases name, address and function of somebody who was on delegations and speaks for nobody any more; a year after each
/// session that is done unasked.
public struct ErasePerson: Request {
    public typealias Answer = ErasedPerson

    public static let definition = define(
        "working-group.delegates.erase", .command, for: .secretariat, .post("/persons/{person}/erasure"))

    public let person: PersonID
    public let reason: Prose
}
