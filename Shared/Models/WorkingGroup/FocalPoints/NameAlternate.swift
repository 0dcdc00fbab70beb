/// Records an alternate of a focal point.
public struct NameAlternate: Request {
    public typealias Answer = FocalPoint

    public static let definition = RequestDefinition(
        "working-group.focal-points.name-alternate", .command, for: .secretariat, .post("/alternates"),
        "Records an alternate of a party's focal point; a party may have several.")

    public let id: ContactID?
    public let party: PartyID
    public let name: Line
    public let email: EmailAddress
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
    public let letter: Line

    public init(
        id: ContactID? = nil, party: PartyID, name: Line, email: EmailAddress, language: LanguageTag,
        zone: TimeZoneName, validFrom: CalendarDate, validTo: CalendarDate? = nil, letter: Line
    ) {
        self.id = id
        self.party = party
        self.name = name
        self.email = email
        self.language = language
        self.zone = zone
        self.validFrom = validFrom
        self.validTo = validTo
        self.letter = letter
    }
}
