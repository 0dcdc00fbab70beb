/// A delegation that no mail reaches.
public struct UnreachableDelegation: Codable, Sendable, Equatable {
    public let party: PartyID
    public let name: Line
    public let region: Region?
    public let why: UnreachableReason
    /// Contacts in office.
    public let contacts: [ContactID]
}
