/// Something that somebody follows.
public struct Follow: Codable, Sendable, Equatable {
    /// Place of the object in the API, such as `proposals/16`; of a region `regions/` and its key.
    public let object: ObjectPath
    public let kind: FollowedKind
    /// Number of a proposal or an action.
    public let number: Int?
    /// Title, or name, at the time at which the follow was begun.
    public let title: Line
    public let since: Instant
}
