/// Counts the actions per state.
public struct ShowBoard: Request {
    public typealias Answer = ActionBoard

    public static let definition = RequestDefinition(
        "working-group.actions.board", .query, for: .everyone, .get("/board"),
        "Counts the follow-up actions per state, and the overdue ones.")

    public init() {}
}
