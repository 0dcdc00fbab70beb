/// How a delegation takes part in a session.
public struct DelegationPresence: Codable, Sendable, Equatable {
    public let party: PartyID
    public let presence: Presence
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
}

/// Who attends a session. States are counted, observers are not.
public struct SessionAttendance: Codable, Sendable, Equatable {
    public let session: SessionID
    public let states: Int
    public let byRegion: [String: Int]
    /// In the order of their names.
    public let delegations: [DelegationAttendance]
}

/// How a delegation attends.
public enum Presence: String, Word {
    case inPerson = "in-person"
    case online
    /// Some of it here, some of it there.
    case both
    case absent
}
