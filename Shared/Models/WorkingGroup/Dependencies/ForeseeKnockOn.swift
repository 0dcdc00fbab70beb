/// Foresees what a later date would move.
public struct ForeseeKnockOn: Request {
    public typealias Answer = KnockOnReport

    public static let definition = RequestDefinition(
        "working-group.dependencies.foresee", .query, for: .everyone, .get("/actions/{action}/knock-on"),
        "Foresees which actions would have to move if an action were due on another day.", cost: .high)

    public let action: ActionID
    /// As it is where it is left out.
    public let due: CalendarDate?

    public init(
        action: ActionID, due: CalendarDate? = nil
    ) {
        self.action = action
        self.due = due
    }
}
