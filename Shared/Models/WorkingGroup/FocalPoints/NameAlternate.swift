/// Names an alternate of a party's focal point. A party may have several.
public struct NameAlternate: Request {
    public typealias Answer = FocalPoint

    public static let definition = define(
        "working-group.alternates.name", .command, for: .secretariat, .post("/alternates"))

    public let id: ContactID?
    public let party: PartyID
    public let name: Line
    public let email: EmailAddress
    public let language: LanguageTag
    public let zone: TimeZoneName
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
    public let letter: Line
}
