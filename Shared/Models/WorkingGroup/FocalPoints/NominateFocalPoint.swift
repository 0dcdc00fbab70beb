/// Nominates a party's focal point. The terms of two never overlap.
public struct NominateFocalPoint: Request {
    public typealias Answer = FocalPoint

    public static let definition = define(
        "working-group.focal-points.nominate", .command, for: .secretariat, .post("/focal-points"))

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
