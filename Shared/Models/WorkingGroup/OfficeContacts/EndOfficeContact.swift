/// Ends the appointment of a contact of the secretariat or of the co-chairs.
public struct EndOfficeContact: Request {
    public typealias Answer = OfficeContact

    public static let definition = define(
        "working-group.office-contacts.end", .command, for: .secretariat,
        .post("/office-contacts/{contact}/termination"))

    public let contact: ContactID
    /// Last day. The day before the first one ends an appointment that was a mistake.
    public let on: CalendarDate
    public let reason: Prose
}
