/// Shows exactly which actions a text would propose as the minutes of a session, and which lines cannot be read.
public struct PreviewMinutes: Request, Equatable {
    public typealias Answer = MinutesPreview

    public static let definition = define(
        "working-group.minutes.preview", .query, for: .steering, .post("/sessions/{session}/minutes/preview"),
        cost: .high)

    public let session: SessionID
    public let text: Prose
    /// Of the session; where it is left out, that of the minutes on record while the session has it, or else the first.
    public let on: CalendarDate?
}
