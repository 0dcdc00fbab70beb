/// An accreditation was ended, or withdrawn before it began.
public struct AccreditationEnded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.accreditation.ended.v1"

    public let party: PartyID
    public let accreditationClass: AccreditationClass
    public let validFrom: CalendarDate
    /// Last day; none where it was withdrawn.
    public let on: CalendarDate?
}
