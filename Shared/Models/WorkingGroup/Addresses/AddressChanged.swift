/// A contact is reached at another address, as they asked and both ends confirmed.
public struct AddressChanged: Event, Equatable {
    public static let type: EventType = "npp16.working-group.address.changed.v1"

    public let contact: ContactID
    /// Party of the office; none for the secretariat, the co-chairs and operators.
    public let party: PartyID?
    public let change: AddressChangeID?
    /// The office of the contact.
    public let office: ActingOffice?
    /// Until when a reader of the former address may have it put back.
    public let objectionUntil: Instant?
}
