/// A line of minutes that cannot be read, or not be carried out.
public struct MinutesProblem: Codable, Sendable, Equatable {
    /// Counted from 1.
    public let line: Int
    /// Of the character where it stops making sense, counted from 1.
    public let column: Int
    /// What is wrong there.
    public let detail: Line
    /// The line.
    public let text: Line?
}

/// A follow-up action as a line of minutes has it.
public struct MinutedAction: Codable, Sendable, Equatable {
    public let line: Int
    /// Of the agenda, under which it stands.
    public let item: AgendaNumber?
    public let owner: PartyID
    public let ownerName: Line?
    public let title: Line
    /// In the zone of the session.
    public let due: CalendarDate
    /// As the line says it.
    public let dueWords: Line
    /// Those that the line names.
    public let proposals: [ProposalNumber]
    /// On record; none where it would be proposed, or is not for the reader.
    public let action: ActionID?
    public let number: Int?
    /// Of the action on record.
    public let state: ActionState?
    /// One of the same words that was dropped or superseded: it is not taken up again, another one is proposed.
    public let former: ActionID?
    /// Where the action is due on another day now: dates move by extension.
    public let dueOnRecord: CalendarDate?
}

/// What recording a text as the minutes of a session would do.
public struct MinutesPreview: Codable, Sendable, Equatable {
    public let session: SessionID
    /// That the text would become.
    public let version: Int
    /// The day from which “tomorrow” and the like are counted.
    public let on: CalendarDate
    public let zone: TimeZoneName
    /// Whether it could be recorded as it is.
    public let isReadable: Bool
    public let actions: [MinutedAction]
    public let unreadable: [MinutesProblem]
    /// Lines that begin like an action and are not read as one: they are recorded as plain minutes.
    public let warnings: [MinutesProblem]
    /// Lines that are minutes and nothing else; empty ones do not count.
    public let plainLines: Int
    /// What earlier versions proposed and this text lacks: it stays as it is.
    public let dropped: [MinutedAction]
}

/// A version of the minutes of a session: it is never changed.
public struct Minutes: Codable, Sendable, Equatable {
    public let session: SessionID
    public let version: Int
    public let on: CalendarDate
    public let zone: TimeZoneName
    public let text: Prose
    /// Why there is this version.
    public let reason: Prose?
    public let author: Line
    public let recordedAt: Instant
    public let actions: [MinutedAction]
    /// Lines that begin like an action and are not read as one: they are plain minutes.
    public let warnings: [MinutesProblem]

    public init(
        session: SessionID, version: Int, on: CalendarDate, zone: TimeZoneName, text: Prose, reason: Prose? = nil,
        author: Line, recordedAt: Instant, actions: [MinutedAction]
    ) {
        self.session = session
        self.version = version
        self.on = on
        self.zone = zone
        self.text = text
        self.reason = reason
        self.author = author
        self.recordedAt = recordedAt
        self.actions = actions
        warnings = MinutesText.warnings(of: text.rawValue)
    }
}

/// What lists say of a version of the minutes.
public struct MinutesVersion: Codable, Sendable, Equatable {
    public let session: SessionID
    public let version: Int
    public let on: CalendarDate
    public let reason: Prose?
    public let author: Line
    public let recordedAt: Instant
    /// How many its lines name.
    public let actions: Int
}

/// Where in the minutes an action comes from.
public struct ActionOrigin: Codable, Sendable, Equatable {
    public let session: SessionID
    /// The version that proposed it.
    public let minutes: Int
    public let line: Int
    public let item: AgendaNumber?
}
