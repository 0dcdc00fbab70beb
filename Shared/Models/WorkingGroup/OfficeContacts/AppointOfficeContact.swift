/// Appoints a contact who reads the mail of the secretariat or of the co-chairs. An office may have several.
public struct AppointOfficeContact: Request {
    public typealias Answer = OfficeContact

    public static let definition = define(
        "working-group.office-contacts.appoint", .command, for: .secretariat, .post("/office-contacts"))

    public let id: ContactID?
    public let office: Office
    public let name: Line
    public let email: EmailAddress
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
}
