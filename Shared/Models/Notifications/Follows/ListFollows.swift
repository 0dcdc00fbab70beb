/// Lists what you follow, the newest first.
public struct ListFollows: Request {
    public typealias Answer = Page<Follow>

    public static let definition = define("notifications.follows.list", .query, for: .participants, .get("/follows"))

    /// Lists this one alone, where it is followed.
    public let object: ObjectPath?
}
