/// Foresees which actions would have to move if an action were due on another day.
public struct ForeseeKnockOn: Request {
    public typealias Answer = KnockOnReport

    public static let definition = define(
        "working-group.knock-on.foresee", .query, for: .everyone, .get("/actions/{action}/knock-on"), cost: .high)

    public let action: ActionID
    /// New due date. Defaults to the present one.
    public let due: CalendarDate?
}
