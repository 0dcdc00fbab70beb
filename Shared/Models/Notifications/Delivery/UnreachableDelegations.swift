/// Why no mail reaches a delegation.
public enum UnreachableReason: String, Word {
    /// Nobody is in office, neither focal point nor alternate.
    case vacant
    /// No mail is sent to any of its contacts.
    case suppressed
}

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

/// Lists the delegations that no mail reaches.
public struct ListUnreachable: Request {
    public typealias Answer = Page<UnreachableDelegation>

    public static let definition = RequestDefinition(
        "notifications.unreachable.list", .query, for: .roles([.secretariat, .coChair, .ops]),
        .get("/unreachable-delegations"),
        "Lists the delegations that no mail reaches: nobody is in office, or all mail comes back.")

    public let region: Region?
    public let after: String?
    public let limit: PageLimit?

    public init(region: Region? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.region = region
        self.after = after
        self.limit = limit
    }
}
