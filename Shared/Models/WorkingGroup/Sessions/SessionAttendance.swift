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
    /// Person who recorded it.
    public let by: ActorID
    public let at: Instant
}

/// Who attends a session. States are counted, observers are not.
public struct SessionAttendance: Codable, Sendable, Equatable {
    public let session: SessionID
    public let states: Int
    public let byRegion: [String: Int]
    /// Delegations by name.
    public let delegations: [DelegationAttendance]
}

/// How a delegation attends.
public enum Presence: String, Word {
    case inPerson = "in-person"
    case online
    /// Some members on site, others online.
    case both
    case absent
}
