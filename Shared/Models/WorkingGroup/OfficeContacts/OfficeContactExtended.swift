/// The term of a co-chair goes on for longer, as a new version of the mandate says.
public struct OfficeContactExtended: Event, Equatable {
    public static let type: EventType = "npp16.working-group.office-contact.extended.v1"

    public let contact: ContactID
    public let office: Office
    /// Last day from now on; none where the mandate says none.
    public let until: CalendarDate?
}
