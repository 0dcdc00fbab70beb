/// Follows an object or a region: you hear of what changes there, in your inbox and by a daily digest.
///
/// What is followed already stays as it is. A follow ends with the office in which it was begun.
public struct FollowFollow: Request {
    public typealias Answer = Follow

    public static let definition = define(
        "notifications.follows.follow", .command, for: .participants, .post("/follows/{object}"))

    /// What is followed, by what people call it: `NPP16`, `action 4`, `need 2b(a)(1)`, the title of a call or a session, a
    /// region.
    public let object: FollowedObject
}
