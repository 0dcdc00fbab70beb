/// Appoints somebody to an office of the whole group: of the secretariat, of the co-chairs, or of operations. An office may have several.
public struct AppointOfficeContact: Request {
    public typealias Answer = OfficeContact

    public static let definition = define(
        "working-group.office-contacts.appoint", .command, for: .secretariat, .post("/office-contacts"), isGrave: true)

    public let id: ContactID?
    public let office: Office
    /// Unit of the secretariat in which they serve; for the secretariat alone.
    public let unit: PartyID?
    public let name: Line
    public let email: EmailAddress
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let validFrom: CalendarDate
    /// Last day. That of a co-chair defaults to the end of the term that the mandate says, and is never after it.
    public let validTo: CalendarDate?
}

extension AppointOfficeContact: Limiting {
    public static let rules: [FieldRule] = [
        FieldRule(
            "unit", "is for the secretariat alone", ["unit": .missing],
            ["unit": .given, "office": .oneOf([Office.secretariat.rawValue])])
    ]
}
