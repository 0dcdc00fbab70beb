/// Ends an accreditation, or withdraws one that has not begun: the one before holds again.
public struct EndAccreditation: Request {
    public typealias Answer = Party

    public static let definition = define(
        "working-group.observers.end-accreditation", .command, for: .secretariat,
        .post("/parties/{party}/accreditations/{validFrom}/end"))

    public let party: PartyID
    /// Which accreditation.
    public let validFrom: CalendarDate
    /// The last day; none withdraws the accreditation.
    public let on: CalendarDate?
    public let reason: Prose
}
