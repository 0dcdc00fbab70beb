/// Corrects what is on record of a contact of an office, with the reason. What is left out stays.
public struct CorrectOfficeContact: Request {
    public typealias Answer = OfficeContact

    public static let definition = define(
        "working-group.office-contacts.correct", .command, for: .secretariat,
        .post("/office-contacts/{contact}/corrections"), isGrave: true)

    public let contact: ContactID
    public let reason: Prose
    public let name: Line?
    public let email: EmailAddress?
    public let language: LanguageTag?
    public let zone: TimeZoneName?
    /// Unit of the secretariat in which they serve; for the secretariat alone.
    public let unit: PartyID?
}

extension CorrectOfficeContact: Limiting {
    public static let rules: [FieldRule] = [.revises("name", "email", "language", "zone", "unit")]
}
