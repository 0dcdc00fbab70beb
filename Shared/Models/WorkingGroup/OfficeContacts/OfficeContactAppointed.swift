/// An office has a contact.
public struct OfficeContactAppointed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.office-contact.appointed.v1"

    public let contact: ContactID
    public let office: Office
    /// Unit of the secretariat.
    public let unit: PartyID?
    public let language: LanguageTag
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
}
