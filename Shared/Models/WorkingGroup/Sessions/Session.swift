/// Where a session is followed from afar.
public struct SessionLink: Codable, Sendable, Equatable {
    public let label: Line
    public let address: WebAddress
    public let audience: LinkAudience

    public init(label: Line, address: WebAddress, audience: LinkAudience) {
        self.label = label
        self.address = address
        self.audience = audience
    }
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

    public init(
        name: Line, facilitator: Line? = nil, place: Line? = nil, address: WebAddress? = nil, items: [AgendaNumber],
        parties: [PartyID]
    ) {
        self.name = name
        self.facilitator = facilitator
        self.place = place
        self.address = address
        self.items = items
        self.parties = parties
    }
}

/// One move of a session: who, why, when.
public struct SessionStep: Codable, Sendable, Equatable {
    public let move: SessionMove
    public let from: SessionStatus
    public let to: SessionStatus
    public let by: Line
    public let reason: Prose?
    public let at: Instant

    public init(move: SessionMove, from: SessionStatus, to: SessionStatus, by: Line, reason: Prose? = nil, at: Instant)
    {
        self.move = move
        self.from = from
        self.to = to
        self.by = by
        self.reason = reason
        self.at = at
    }
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

    public init(
        id: SessionID, version: Int, title: Line, status: SessionStatus, isPublished: Bool, format: ConsultationFormat,
        place: Line? = nil, zone: TimeZoneName, starts: CalendarDate, ends: CalendarDate, startsAt: Instant,
        endsAt: Instant, links: [SessionLink], agenda: [AgendaEntry], groups: [BreakoutGroup], minutes: Int? = nil,
        history: [SessionStep]? = nil, allowedMoves: [SessionMove]? = nil
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.status = status
        self.isPublished = isPublished
        self.format = format
        self.place = place
        self.zone = zone
        self.starts = starts
        self.ends = ends
        self.startsAt = startsAt
        self.endsAt = endsAt
        self.links = links
        self.agenda = agenda
        self.groups = groups
        self.minutes = minutes
        self.history = history
        self.allowedMoves = allowedMoves
    }
}

/// To whom a link is shown.
public enum LinkAudience: String, Word {
    case `public`
    /// Whoever takes part in the work.
    case participants
}
