/// Sends mail to a contact again.
public struct LiftSuppression: Request {
    public typealias Answer = Suppression

    public static let definition = RequestDefinition(
        "notifications.suppressions.lift", .command, for: .operators, .post("/suppressions/{contact}/lift"),
        "Sends mail to a contact again; answers the suppression that was lifted, which stays on record.")

    public let contact: ContactID
    public let note: Line

    public init(contact: ContactID, note: Line) {
        self.contact = contact
        self.note = note
    }
}
