/// Erases the name, address, function and letter of a former delegate, in all services. A year after each session this happens
/// by itself.
public struct ErasePerson: Request {
    public typealias Answer = ErasedPerson

    public static let definition = define(
        "working-group.persons.erase", .command, for: .secretariat, .post("/persons/{person}/erasure"), isGrave: true)

    public let person: PersonID
    /// Why. Stays on record like every reason: it must name nobody.
    public let reason: Prose
}
