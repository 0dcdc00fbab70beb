/// A part that a proposal is split into.
public struct SplitPart: Codable, Sendable, Equatable {
    public let title: Line
    public let text: Prose
    /// Which of the proposal's originals it comes from.
    public let originals: [OriginalID]
    /// That of the proposal where it is left out.
    public let cluster: Cluster?
}
