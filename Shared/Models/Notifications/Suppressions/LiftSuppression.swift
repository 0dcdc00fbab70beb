/// Resumes mail to a contact. Answers with the suppression that was lifted, which stays on record.
public struct LiftSuppression: Request {
    public typealias Answer = Suppression

    public static let definition = define(
        "notifications.suppressions.lift", .command, for: .operators, .post("/suppressions/{contact}/lifting"))

    public let contact: ContactID
    public let note: Line
}
