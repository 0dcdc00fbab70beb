/// Where the letters about a change of address go.
public struct AddressDestinations: Codable, Sendable, Equatable {
    public let change: AddressChangeID
    /// `open` while it waits to be confirmed, `reversible` while it may be put back, `restored` once it was.
    public let state: AddressLinkState
    /// The address that is left. None once it was put back: it is on record again.
    public let former: EmailAddress?
    /// New address; of a change that was put back, the one that was on record until then.
    public let email: EmailAddress
    /// Until when it may be confirmed, or put back.
    public let until: Instant
}
