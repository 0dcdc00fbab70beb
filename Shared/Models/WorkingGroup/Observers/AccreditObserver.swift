/// Accredits an observer.
public struct AccreditObserver: Request {
    public typealias Answer = Party

    public static let definition = RequestDefinition(
        "working-group.observers.accredit", .command, for: .secretariat, .post("/parties/{party}/accreditations"),
        "Records the accreditation of an observer: while it holds, it may submit and comment; it takes no positions.")

    public let party: PartyID
    public let accreditationClass: AccreditationClass
    public let reference: Line
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?

    public init(
        party: PartyID, accreditationClass: AccreditationClass, reference: Line, validFrom: CalendarDate,
        validTo: CalendarDate? = nil
    ) {
        self.party = party
        self.accreditationClass = accreditationClass
        self.reference = reference
        self.validFrom = validFrom
        self.validTo = validTo
    }
}
