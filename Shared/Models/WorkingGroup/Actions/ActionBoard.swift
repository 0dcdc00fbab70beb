/// How many actions are in which state.
public struct ActionBoard: Codable, Sendable, Equatable {
    public let total: Int
    /// By the words of ActionState; all of them.
    public let byState: [String: Int]
    public let overdue: Int
}
