/// A change of somebody's own address, which waits for both ends to confirm it.
public struct AddressChange: Codable, Sendable, Equatable {
    public let id: AddressChangeID
    public let contact: ContactID
    /// New address. Left out once the change is over, and in the answer to a repeated command.
    public var email: EmailAddress?
    public let requestedAt: Instant
    /// When it is dropped, unless both ends have confirmed it.
    public let expires: Instant
    /// When a reader of the present address confirmed it.
    public let formerConfirmedAt: Instant?
    /// When a reader of the new address confirmed it.
    public let newConfirmedAt: Instant?
    /// When it was carried out, refused or dropped.
    public let closedAt: Instant?
}

extension AddressChange: PersonalAnswer {
    public var impersonal: AddressChange {
        var impersonal = self
        impersonal.email = nil
        return impersonal
    }
}

public typealias AddressChangeID = ID<AddressChange>
