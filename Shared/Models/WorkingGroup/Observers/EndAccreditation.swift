/// Ends an accreditation, or withdraws one before it has begun.
public struct EndAccreditation: Request {
    public typealias Answer = Party

    public static let definition = RequestDefinition(
        "working-group.observers.end-accreditation", .command, for: .secretariat,
        .post("/parties/{party}/accreditations/{validFrom}/end"),
        "Ends an accreditation, or withdraws one that has not begun: the one before holds again.")

    public let party: PartyID
    /// Which accreditation.
    public let validFrom: CalendarDate
    /// The last day; none withdraws the accreditation.
    public let on: CalendarDate?
    public let reason: Prose

    public init(
        party: PartyID, validFrom: CalendarDate, on: CalendarDate? = nil, reason: Prose
    ) {
        self.party = party
        self.validFrom = validFrom
        self.on = on
        self.reason = reason
    }
}
