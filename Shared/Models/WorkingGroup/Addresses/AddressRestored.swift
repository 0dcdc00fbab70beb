/// A reader of the former address of a contact said that its change was not asked for by its owner: it is on record again.
public struct AddressRestored: Event, Equatable {
    public static let type: EventType = "npp16.working-group.address.restored.v1"

    public let change: AddressChangeID
    public let contact: ContactID
    /// Party of the office; none for the secretariat, the co-chairs and operators.
    public let party: PartyID?
    /// The office of the contact.
    public let office: ActingOffice?
}
