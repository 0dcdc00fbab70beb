/// A part that a proposal is split into.
public struct SplitPart: Codable, Sendable, Equatable {
    public let title: Line
    public let text: Prose
    /// Which of the proposal's originals it comes from.
    public let originals: [OriginalID]
    /// That of the proposal where it is left out.
    public let cluster: Cluster?

    public init(title: Line, text: Prose, originals: [OriginalID], cluster: Cluster? = nil) {
        self.title = title
        self.text = text
        self.originals = originals
        self.cluster = cluster
    }
}
