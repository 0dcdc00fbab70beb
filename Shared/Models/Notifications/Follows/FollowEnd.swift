/// What is followed no more.
public struct FollowEnd: Codable, Sendable, Equatable {
    public let object: ObjectPath
    /// Whether it was followed until now.
    public let wasFollowed: Bool
}
