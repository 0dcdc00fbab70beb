/// One thing that a roll-up is computed from.
public struct ProgressInput: Codable, Sendable, Equatable {
    /// Id of an action, number of a proposal, or letter of a cluster.
    public let of: Line
    public let title: Line
    public let weight: Int
    public let percent: Double
    /// Explanation of how it counts, where that is not obvious.
    public let note: Line?
    /// Number of actions behind it, where that was counted.
    public let actions: Int?
}
