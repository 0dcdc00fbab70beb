/// Erases the name, address and function of a former delegate. A year after each session this happens by itself.
public struct ErasePerson: Request {
    public typealias Answer = ErasedPerson

    public static let definition = define(
        "working-group.persons.erase", .command, for: .secretariat, .post("/persons/{person}/erasure"), isGrave: true)

    public let person: PersonID
    public let reason: Prose
}
