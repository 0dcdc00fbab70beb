/// A regional coordinator's term was ended, or the appointment withdrawn before it began.
public struct CoordinatorEnded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.coordinator.ended.v1"

    public let region: Region
    public let contact: ContactID
    public let party: PartyID
    public let validFrom: CalendarDate
    /// Last day; none where it was withdrawn.
    public let on: CalendarDate?
}
