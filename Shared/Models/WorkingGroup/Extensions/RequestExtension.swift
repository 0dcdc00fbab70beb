/// Asks for more time.
public struct RequestExtension: Request {
    public typealias Answer = FollowUpAction

    public static let definition = RequestDefinition(
        "working-group.extensions.request", .command, for: .authors, .post("/actions/{action}/extensions"),
        "Asks for more time for an action; the answer warns of what would have to move with it.")

    public let action: ActionID
    public let id: ExtensionID?
    /// To the end of this day; or else dueAt.
    public let due: CalendarDate?
    public let dueAt: Instant?
    public let reason: Prose

    public init(
        action: ActionID, id: ExtensionID? = nil, due: CalendarDate? = nil, dueAt: Instant? = nil, reason: Prose
    ) {
        self.action = action
        self.id = id
        self.due = due
        self.dueAt = dueAt
        self.reason = reason
    }
}
