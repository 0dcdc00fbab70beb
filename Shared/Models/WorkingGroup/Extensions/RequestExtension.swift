/// Asks for more time for an action; the answer warns of what would have to move with it.
public struct RequestExtension: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.extensions.request", .command, for: .authors, .post("/actions/{action}/extensions"))

    public let action: ActionID
    public let id: ExtensionID?
    /// To the end of this day; or else dueAt.
    public let due: CalendarDate?
    public let dueAt: Instant?
    public let reason: Prose
}
