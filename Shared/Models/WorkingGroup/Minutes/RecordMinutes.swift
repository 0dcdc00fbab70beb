/// Records the minutes of a session, or a new version, and proposes the actions that are new in them: all of it or nothing.
public struct RecordMinutes: Request, Equatable {
    public typealias Answer = Minutes

    public static let definition = define(
        "working-group.minutes.record", .command, for: .steering, .post("/sessions/{session}/minutes"))

    public let session: SessionID
    /// The version that was read before; left out for the first. The same text on it is a new version only where it
    /// proposes an action anew, or has another day.
    public let basedOn: Int?
    public let text: Prose
    /// Of the session; where it is left out, that of the minutes on record while the session has it, or else the first.
    public let on: CalendarDate?
    /// Required from the second version on.
    public let reason: Prose?
}
