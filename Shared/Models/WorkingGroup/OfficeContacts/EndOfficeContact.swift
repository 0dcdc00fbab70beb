/// Ends the appointment of an office's contact.
public struct EndOfficeContact: Request {
    public typealias Answer = OfficeContact

    public static let definition = RequestDefinition(
        "working-group.office-contacts.end", .command, for: .secretariat, .post("/office-contacts/{contact}/end"),
        "Ends the appointment of a contact of the secretariat or of the co-chairs.")

    public let contact: ContactID
    /// The last day.
    public let on: CalendarDate
    public let reason: Prose

    public init(contact: ContactID, on: CalendarDate, reason: Prose) {
        self.contact = contact
        self.on = on
        self.reason = reason
    }
}
