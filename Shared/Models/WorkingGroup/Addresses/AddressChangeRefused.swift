/// Whoever reads the address of a contact said that they did not ask for another one.
public struct AddressChangeRefused: Event, Equatable {
    public static let type: EventType = "npp16.working-group.address-change.refused.v1"

    public let change: AddressChangeID
    public let contact: ContactID
    /// Party of the office; none for the secretariat, the co-chairs and operators.
    public let party: PartyID?
    /// The office of the contact.
    public let office: ActingOffice?
}
