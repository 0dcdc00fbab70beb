/// Records the minutes of a session, or a new version, and proposes the actions that are new in them: all of it or nothing.
public struct RecordMinutes: Request, Equatable {
    public typealias Answer = Minutes

    public static let definition = define(
        "working-group.minutes.record", .command, for: .steering, .post("/sessions/{session}/minutes"))

    public let session: SessionID
    /// Version that was read; left out for the first. The same text becomes a new version only where it proposes an
    /// action again, or is of another day.
    public let basedOn: Int?
    public let text: Prose
    /// Day of the session that the minutes are of. Defaults to the day of the minutes on record if the session still
    /// includes it, else to the first day.
    public let on: CalendarDate?
    /// Reason. Required from the second version on.
    public let reason: Prose?
}
