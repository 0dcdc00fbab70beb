/// Somebody asked that their mail goes to another address: both ends are asked to confirm it.
public struct AddressChangeRequested: Event, Equatable {
    public static let type: EventType = "npp16.working-group.address-change.requested.v1"

    public let change: AddressChangeID
    public let contact: ContactID
    /// Party of the office; none for the secretariat, the co-chairs and operators.
    public let party: PartyID?
    /// When it is dropped, unless both ends have confirmed it.
    public let expires: Instant
}
