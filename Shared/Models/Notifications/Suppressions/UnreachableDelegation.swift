/// A delegation that no mail reaches.
public struct UnreachableDelegation: Codable, Sendable, Equatable {
    public let party: PartyID
    public let name: Line
    public let region: Region?
    public let why: UnreachableReason
    /// Those in office.
    public let contacts: [ContactID]

    public init(party: PartyID, name: Line, region: Region? = nil, why: UnreachableReason, contacts: [ContactID]) {
        self.party = party
        self.name = name
        self.region = region
        self.why = why
        self.contacts = contacts
    }
}
