/// What somebody is to the working group.
public enum Role: String, Word {
    case secretariat
    case coChair = "co-chair"
    case focalPoint = "focal-point"
    case delegate
    case observer
    case ops
    case `public`
}

/// Who sends a request, as the signed token says.
public struct Actor: Hashable, Codable, Sendable {
    /// Names the person or the role account, e.g. `secretariat@example.org`.
    public let subject: String
    public let roles: Set<Role>
    /// The party that the actor belongs to and may act for.
    public let party: PartyID?
    /// The party for which the actor speaks in another's place.
    public let onBehalfOf: PartyID?

    /// Whoever reads without signing in.
    public static let `public` = Actor(subject: "public", roles: [.public])

    public init(subject: String, roles: Set<Role>, party: PartyID? = nil, onBehalfOf: PartyID? = nil) {
        self.subject = subject
        self.roles = roles
        self.party = party
        self.onBehalfOf = onBehalfOf
    }

    public func has(_ role: Role) -> Bool { roles.contains(role) }

    /// Whether the actor may speak for a party: its own, or any for the secretariat.
    public func maySpeak(for party: PartyID) -> Bool { has(.secretariat) || self.party == party }
}
