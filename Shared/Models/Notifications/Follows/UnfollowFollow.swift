/// Stops following an object or a region. What is not followed stays so.
public struct UnfollowFollow: Request {
    public typealias Answer = FollowEnd

    public static let definition = define(
        "notifications.follows.unfollow", .command, for: .participants, .post("/follows/{object}/ending"))

    /// What is followed no more, as the list of follows has it or as people call it.
    public let object: FollowedObject
}
