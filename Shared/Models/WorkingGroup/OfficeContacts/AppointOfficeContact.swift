/// Appoints a contact of an office.
public struct AppointOfficeContact: Request {
    public typealias Answer = OfficeContact

    public static let definition = RequestDefinition(
        "working-group.office-contacts.appoint", .command, for: .secretariat, .post("/office-contacts"),
        "Records who reads the mail of the secretariat or of the co-chairs; an office may have several contacts.")

    public let id: ContactID?
    public let office: Office
    public let name: Line
    public let email: EmailAddress
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?

    public init(
        id: ContactID? = nil, office: Office, name: Line, email: EmailAddress, language: LanguageTag,
        zone: TimeZoneName, validFrom: CalendarDate, validTo: CalendarDate? = nil
    ) {
        self.id = id
        self.office = office
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.validFrom = validFrom
        self.validTo = validTo
    }
}
