/// Shows exactly which actions a text would propose as the minutes of a session, and which lines cannot be read.
public struct PreviewMinutes: Request, Equatable {
    public typealias Answer = MinutesPreview

    public static let definition = define(
        "working-group.minutes.preview", .query, for: .steering, .post("/sessions/{session}/minutes/preview"),
        cost: .high)

    public let session: SessionID
    public let text: Prose
    /// Day of the session that the minutes are of. Defaults to the day of the minutes on record if the session still
    /// includes it, else to the first day.
    public let on: CalendarDate?
}
