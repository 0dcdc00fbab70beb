/// Where a session is followed from afar.
public struct SessionLink: Codable, Sendable, Equatable {
    public let label: Line
    public let address: WebAddress
    public let audience: LinkAudience
}

/// A part of a session that meets by itself.
public struct BreakoutGroup: Codable, Sendable, Equatable {
    public let name: Line
    /// Function of the facilitator.
    public let facilitator: Line?
    public let place: Line?
    /// Address of the group's meeting, shown to participants.
    public let address: WebAddress?
    /// Agenda items that the group deals with.
    public let items: [AgendaNumber]
    public let parties: [PartyID]
}

/// One move of a session: who, why, when.
public struct SessionStep: Codable, Sendable, Equatable {
    public let move: SessionMove
    public let from: SessionStatus
    public let to: SessionStatus
    public let by: ActorID
    public let reason: Prose?
    public let at: Instant
}

/// A session of the working group.
public struct Session: Codable, Sendable, Equatable {
    public let id: SessionID
    /// Version, one higher with every change. Sent along with a change, it refuses one that was based on an older
    /// state.
    public let version: Int
    public let title: Line
    public let status: SessionStatus
    public let isPublished: Bool
    public let format: ConsultationFormat
    public let place: Line?
    public let zone: TimeZoneName
    /// Due date in the time zone of the session.
    public let starts: CalendarDate
    public let ends: CalendarDate
    public let startsAt: Instant
    public let endsAt: Instant
    /// Links to follow the session. Those for participants are shown to them alone.
    public let links: [SessionLink]
    /// Agenda items, each after the one it belongs to.
    public let agenda: [AgendaEntry]
    public let groups: [BreakoutGroup]
    /// Current version of the minutes.
    public let minutes: Int?
    /// Every move, oldest first; left out of lists.
    public let history: [SessionStep]?
    /// Moves that are possible now; left out of lists.
    public let allowedMoves: [SessionMove]?
    /// The title in other languages, by their tags, as far as it is current; left out where it is in none.
    public let titles: [String: Line]?
    /// What is translated of its words; left out of lists, and where nothing is.
    public let translations: [Translation]?
}

/// To whom a link is shown.
public enum LinkAudience: String, Word {
    case `public`
    /// Participants in the work.
    case participants
}

extension BreakoutGroup: Limiting {
    public static let limits: [String: Limit] = [
        "parties": .items(0...500), "items": .items(0...Agenda.maximumCount),
    ]
}
