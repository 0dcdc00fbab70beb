/// Stops all mail to a contact until the suppression is lifted.
public struct SuppressContact: Request {
    public typealias Answer = Suppression

    public static let definition = define(
        "notifications.contacts.suppress", .command, for: .operators, .post("/suppressions/{contact}"))

    public let contact: ContactID
    public let note: Line
}
