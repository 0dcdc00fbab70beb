/// A line of minutes that cannot be read, or not be carried out.
public struct MinutesProblem: Codable, Sendable, Equatable {
    /// Counted from 1.
    public let line: Int
    /// Column of the first character that cannot be read, counted from 1.
    public let column: Int
    /// What is wrong there, in English.
    public let detail: Line
    /// The detail with its pattern and values: programs that put it into another language know it by these.
    public let detailText: ProblemText?
    /// The line.
    public let text: Line?
}

extension MinutesProblem {
    /// What is wrong, in a form that other languages have words for.
    public var words: ProblemText { detailText ?? ProblemText(verbatim: detail.rawValue) }
}

/// A follow-up action as a line of minutes has it.
public struct MinutedAction: Codable, Sendable, Equatable {
    public let line: Int
    /// Agenda item that the line belongs to.
    public let item: AgendaNumber?
    public let owner: PartyID
    public let ownerName: Line?
    public let title: Line
    /// Due date in the time zone of the session.
    public let due: CalendarDate
    /// Due date in the words of the line.
    public let dueWords: Line
    /// Proposals named in the line.
    public let proposals: [ProposalNumber]
    /// Action on record; none where it would be proposed, or the reader may not see it.
    public let action: ActionID?
    public let number: Int?
    /// State of the action on record.
    public let state: ActionState?
    /// Former action with the same words that was dropped or superseded. It stays so, and a new one is proposed.
    public let former: ActionID?
    /// Due date on record, where it differs: dates move by extension only.
    public let dueOnRecord: CalendarDate?
}

/// What recording a text as the minutes of a session would do.
public struct MinutesPreview: Codable, Sendable, Equatable {
    public let session: SessionID
    /// Version that the text would become.
    public let version: Int
    /// Day from which “tomorrow” and the like are counted.
    public let on: CalendarDate
    public let zone: TimeZoneName
    /// Whether it could be recorded as it is.
    public let isReadable: Bool
    public let actions: [MinutedAction]
    public let unreadable: [MinutesProblem]
    /// Lines that begin like an action but cannot be read as one; they are recorded as plain minutes.
    public let warnings: [MinutesProblem]
    /// Number of plain lines, without empty ones.
    public let plainLines: Int
    /// Actions that earlier versions proposed and this text lacks. They stay as they are.
    public let dropped: [MinutedAction]
}

/// A version of the minutes of a session: it is never changed.
public struct Minutes: Codable, Sendable, Equatable {
    public let session: SessionID
    public let version: Int
    public let on: CalendarDate
    public let zone: TimeZoneName
    public let text: Prose
    /// Reason of this version.
    public let reason: Prose?
    public let author: ActorID
    public let recordedAt: Instant
    public let actions: [MinutedAction]
    /// Lines that begin like an action but cannot be read as one; they are plain minutes.
    public let warnings: [MinutesProblem]
}

/// What lists say of a version of the minutes.
public struct MinutesVersion: Codable, Sendable, Equatable {
    public let session: SessionID
    public let version: Int
    public let on: CalendarDate
    public let reason: Prose?
    public let author: ActorID
    public let recordedAt: Instant
    /// Number of actions in its lines.
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
