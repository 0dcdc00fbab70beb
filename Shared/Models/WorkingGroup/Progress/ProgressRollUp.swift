/// Progress, and how it was computed.
public struct ProgressRollUp: Codable, Sendable, Equatable {
    public let of: Line
    public let title: Line
    public let percent: Double
    public let formula: Line
    public let totalWeight: Int
    public let inputs: [ProgressInput]
    /// Value of `after` for further inputs; nil where these are all.
    public let next: String?
}
