/// How many actions are in which state.
public struct ActionBoard: Codable, Sendable, Equatable {
    public let total: Int
    /// Number of actions by state, for all states.
    public let byState: [String: Int]
    public let overdue: Int
}
