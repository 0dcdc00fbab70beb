/// Erases who somebody was that was on delegations.
public struct ErasePerson: Request {
    public typealias Answer = ErasedPerson

    public static let definition = RequestDefinition(
        "working-group.delegates.erase", .command, for: .secretariat, .post("/persons/{person}/erasure"),
        """
        Erases the name, the address and the function of somebody who was on delegations and speaks for nobody any more; a \
        year after each session that is done unasked.
        """)

    public let person: PersonID
    public let reason: Prose

    public init(person: PersonID, reason: Prose) {
        self.person = person
        self.reason = reason
    }
}
