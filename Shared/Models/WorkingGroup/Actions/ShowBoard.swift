/// Counts the follow-up actions per state, and the overdue ones.
public struct ShowBoard: Request {
    public typealias Answer = ActionBoard

    public static let definition = define("working-group.board.show", .query, for: .everyone, .get("/board"))
}
