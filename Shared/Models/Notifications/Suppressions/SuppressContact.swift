/// Sends no more mail to a contact.
public struct SuppressContact: Request {
    public typealias Answer = Suppression

    public static let definition = RequestDefinition(
        "notifications.suppressions.add", .command, for: .operators, .post("/suppressions/{contact}"),
        "Sends no more mail to a contact, until it is lifted.")

    public let contact: ContactID
    public let note: Line

    public init(contact: ContactID, note: Line) {
        self.contact = contact
        self.note = note
    }
}
