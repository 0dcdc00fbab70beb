/// An accreditation was ended, or withdrawn before it began.
public struct AccreditationEnded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.observer.accreditation-ended.v1"

    public let party: PartyID
    public let accreditationClass: AccreditationClass
    public let validFrom: CalendarDate
    /// The last day; none where it was withdrawn.
    public let on: CalendarDate?

    public init(
        party: PartyID, accreditationClass: AccreditationClass, validFrom: CalendarDate, on: CalendarDate? = nil
    ) {
        self.party = party
        self.accreditationClass = accreditationClass
        self.validFrom = validFrom
        self.on = on
    }
}
