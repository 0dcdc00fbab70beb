/// Who is signed in.
public struct Account: Codable, Sendable, Equatable {
    /// Contact, person on a delegation, or account of a role.
    public let person: ActorID
    /// Name, where the register has one.
    public let name: Line?
    public let roles: [Role]
    public let party: PartyID?
    public let onBehalfOf: PartyID?
    /// Session or access token that vouches for you; none for a token that operators signed.
    public let credential: Line?
    /// Requests that an access token may send; left out where it may send all that you may.
    public let requests: [RequestPattern]?
    /// Why you may do less than the credential says.
    public let refusal: Prose?
    /// Offices in which you may act.
    public let offices: [HeldOffice]
}
