/// One thing that a roll-up is computed from.
public struct ProgressInput: Codable, Sendable, Equatable {
    /// The id of an action, the number of a proposal, or the letter of a cluster.
    public let of: Line
    public let title: Line
    public let weight: Int
    public let percent: Double
    /// Why it counts as it does, where that is not plain.
    public let note: Line?
}
