/// What is on record of a contact of an office was corrected.
public struct OfficeContactCorrected: Event, Equatable {
    public static let type: EventType = "npp16.working-group.office-contact.corrected.v1"

    public let contact: ContactID
    public let office: Office
    /// Unit of the secretariat, as it is now.
    public let unit: PartyID?
    /// The fields that changed.
    public let fields: [Line]
    public let language: LanguageTag
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
}
