/// Hands a focal point's office over.
public struct HandOverFocalPoint: Request {
    public typealias Answer = Handover

    public static let definition = RequestDefinition(
        "working-group.focal-points.hand-over", .command, for: .secretariat, .post("/focal-points/{contact}/handover"),
        "Ends a focal point's term and begins the successor's: open actions go over, history stays.")

    public let contact: ContactID
    /// The first day of the successor; not in the future.
    public let on: CalendarDate
    public let id: ContactID?
    public let name: Line
    public let email: EmailAddress
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let letter: Line

    public init(
        contact: ContactID, on: CalendarDate, id: ContactID? = nil, name: Line, email: EmailAddress,
        language: LanguageTag, zone: TimeZoneName, letter: Line
    ) {
        self.contact = contact
        self.on = on
        self.id = id
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.letter = letter
    }
}
