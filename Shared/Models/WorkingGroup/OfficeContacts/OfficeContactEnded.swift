/// The appointment of an office's contact was ended.
public struct OfficeContactEnded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.office-contact.ended.v1"

    public let contact: ContactID
    public let office: Office
    /// Last day.
    public let on: CalendarDate
}
