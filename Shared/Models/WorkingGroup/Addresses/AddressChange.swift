/// A change of somebody's own address: it waits for both ends to confirm it, and may be put back for a while once it is carried
/// out.
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
    /// Until when a reader of the former address may have it put back. Left out where it was not carried out, and once it is
    /// over.
    public let objectionUntil: Instant?
    /// When the former address was put back.
    public let restoredAt: Instant?
}

extension AddressChange: PersonalAnswer {
    public var impersonal: AddressChange {
        var impersonal = self
        impersonal.email = nil
        return impersonal
    }
}

public typealias AddressChangeID = ID<AddressChange>
