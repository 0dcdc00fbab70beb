/// Proposes who takes over your office of focal point, by a letter of nomination. The secretariat confirms it.
public struct ProposeSuccessor: Request {
    public typealias Answer = Successor

    public static let definition = define(
        "working-group.successors.propose", .command, for: .offices, .post("/successors"))

    public let id: SuccessorID?
    /// Focal point in office.
    public let contact: ContactID
    public let name: Line
    public let email: EmailAddress
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let letter: Line
    /// First day in office.
    public let on: CalendarDate
}
