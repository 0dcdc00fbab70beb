/// Requests more time for an action. The answer lists the actions that would have to move with it.
public struct RequestExtension: Request {
    public typealias Answer = FollowUpAction

    public static let definition = define(
        "working-group.extensions.request", .command, for: .authors, .post("/actions/{action}/extensions"))

    public let action: ActionID
    public let id: ExtensionID?
    /// New last day. Give either this or `dueAt`.
    public let due: CalendarDate?
    public let dueAt: Instant?
    public let reason: Prose
}

extension RequestExtension: Limiting {
    public static let rules: [FieldRule] = [.either("due", or: "dueAt")]
}
