/// Where a session is followed from afar.
public struct SessionLink: Codable, Sendable, Equatable {
    public let label: Line
    public let address: WebAddress
    public let audience: LinkAudience
}

/// A part of a session that meets by itself.
public struct BreakoutGroup: Codable, Sendable, Equatable {
    public let name: Line
    /// By function.
    public let facilitator: Line?
    public let place: Line?
    /// Shown to those who take part.
    public let address: WebAddress?
    /// Of the agenda, that the group deals with.
    public let items: [AgendaNumber]
    public let parties: [PartyID]
}

/// One move of a session: who, why, when.
public struct SessionStep: Codable, Sendable, Equatable {
    public let move: SessionMove
    public let from: SessionStatus
    public let to: SessionStatus
    public let by: Line
    public let reason: Prose?
    public let at: Instant
}

/// A session of the working group.
public struct Session: Codable, Sendable, Equatable {
    public let id: SessionID
    /// Grows with every change; sent along with one, it refuses what was based on an older state.
    public let version: Int
    public let title: Line
    public let status: SessionStatus
    public let isPublished: Bool
    public let format: ConsultationFormat
    public let place: Line?
    public let zone: TimeZoneName
    /// In the zone of the session.
    public let starts: CalendarDate
    public let ends: CalendarDate
    public let startsAt: Instant
    public let endsAt: Instant
    /// Those for participants are shown to them alone.
    public let links: [SessionLink]
    /// Each item stands behind the one it belongs to.
    public let agenda: [AgendaEntry]
    public let groups: [BreakoutGroup]
    /// The current version of the minutes.
    public let minutes: Int?
    /// Every move, oldest first; left out of lists.
    public let history: [SessionStep]?
    /// What is possible now; left out of lists.
    public let allowedMoves: [SessionMove]?
}

/// To whom a link is shown.
public enum LinkAudience: String, Word {
    case `public`
    /// Whoever takes part in the work.
    case participants
}
