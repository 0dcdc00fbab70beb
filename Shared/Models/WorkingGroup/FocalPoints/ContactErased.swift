/// The name and the address of a former contact were erased.
public struct ContactErased: Event, Equatable {
    public static let type: EventType = "npp16.working-group.contact.erased.v1"

    public let contact: ContactID
    /// Party of the contact; none for a contact of an office.
    public let party: PartyID?
}
