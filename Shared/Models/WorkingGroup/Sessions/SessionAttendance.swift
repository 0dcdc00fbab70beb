/// How a delegation takes part in a session.
public struct DelegationPresence: Codable, Sendable, Equatable {
    public let party: PartyID
    public let presence: Presence

    public init(party: PartyID, presence: Presence) {
        self.party = party
        self.presence = presence
    }
}

/// A delegation at a session.
public struct DelegationAttendance: Codable, Sendable, Equatable {
    public let party: PartyID
    public let name: Line
    public let region: Region?
    public let presence: Presence
    /// Who put it down.
    public let by: Line
    public let at: Instant

    public init(party: PartyID, name: Line, region: Region? = nil, presence: Presence, by: Line, at: Instant) {
        self.party = party
        self.name = name
        self.region = region
        self.presence = presence
        self.by = by
        self.at = at
    }
}

/// Who attends a session. States are counted, observers are not.
public struct SessionAttendance: Codable, Sendable, Equatable {
    public let session: SessionID
    public let states: Int
    public let byRegion: [String: Int]
    /// In the order of their names.
    public let delegations: [DelegationAttendance]

    public init(session: SessionID, states: Int, byRegion: [String: Int], delegations: [DelegationAttendance]) {
        self.session = session
        self.states = states
        self.byRegion = byRegion
        self.delegations = delegations
    }
}

/// How a delegation attends.
public enum Presence: String, Word {
    case inPerson = "in-person"
    case online
    /// Some of it here, some of it there.
    case both
    case absent
}
