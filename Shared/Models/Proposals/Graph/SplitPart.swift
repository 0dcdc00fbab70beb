/// A part that a proposal is split into.
public struct SplitPart: Codable, Sendable, Equatable {
    public let title: Line
    public let text: Prose
    /// Which of the proposal's originals it comes from.
    public let originals: [OriginalID]
    /// Defaults to that of the proposal.
    public let cluster: Cluster?
}

extension SplitPart: Limiting {
    public static let limits: [String: Limit] = ["originals": .distinct(1...1000)]
}
