/// A session was published.
public struct SessionPublished: Event, Equatable {
    public static let type: EventType = "npp16.working-group.session.published.v1"

    public let session: SessionID
    public let title: Line
    public let status: SessionStatus
    public let format: ConsultationFormat
    public let place: Line?
    public let zone: TimeZoneName
    public let startsAt: Instant
    public let endsAt: Instant

    public init(
        session: SessionID, title: Line, status: SessionStatus, format: ConsultationFormat, place: Line? = nil,
        zone: TimeZoneName, startsAt: Instant, endsAt: Instant
    ) {
        self.session = session
        self.title = title
        self.status = status
        self.format = format
        self.place = place
        self.zone = zone
        self.startsAt = startsAt
        self.endsAt = endsAt
    }
}

/// What was planned of a published session was changed.
public struct SessionRevised: Event, Equatable {
    public static let type: EventType = "npp16.working-group.session.revised.v1"

    public let session: SessionID
    public let version: Int
    public let title: Line
    /// Those that changed.
    public let fields: [Line]
    public let place: Line?
    public let zone: TimeZoneName
    public let startsAt: Instant
    public let endsAt: Instant

    public init(
        session: SessionID, version: Int, title: Line, fields: [Line], place: Line? = nil, zone: TimeZoneName,
        startsAt: Instant, endsAt: Instant
    ) {
        self.session = session
        self.version = version
        self.title = title
        self.fields = fields
        self.place = place
        self.zone = zone
        self.startsAt = startsAt
        self.endsAt = endsAt
    }
}

/// A published session was opened, suspended, resumed, closed or cancelled.
public struct SessionMoved: Event, Equatable {
    public static let type: EventType = "npp16.working-group.session.moved.v1"

    public let session: SessionID
    public let title: Line
    public let move: SessionMove
    public let from: SessionStatus
    public let to: SessionStatus

    public init(session: SessionID, title: Line, move: SessionMove, from: SessionStatus, to: SessionStatus) {
        self.session = session
        self.title = title
        self.move = move
        self.from = from
        self.to = to
    }
}

/// It was put down which delegations attend a session.
public struct SessionAttended: Event, Equatable {
    public static let type: EventType = "npp16.working-group.session.attended.v1"

    public let session: SessionID
    /// Those that were put down now.
    public let parties: [PartyID]
    /// All that attend.
    public let states: Int

    public init(session: SessionID, parties: [PartyID], states: Int) {
        self.session = session
        self.parties = parties
        self.states = states
    }
}

/// The minutes of a session have a new version.
public struct MinutesRecorded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.minutes.recorded.v1"

    public let session: SessionID
    public let version: Int
    public let on: CalendarDate
    /// Those that were proposed by this version.
    public let actions: [ActionID]

    public init(session: SessionID, version: Int, on: CalendarDate, actions: [ActionID]) {
        self.session = session
        self.version = version
        self.on = on
        self.actions = actions
    }
}
