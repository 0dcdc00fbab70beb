/// Something that a search found.
public struct SearchHit: Codable, Sendable, Equatable {
    public let target: SearchTarget
    public let id: Line
    public let title: Line
    /// The words around the first match.
    public let excerpt: Line
    /// Rank in thousandths; higher is better.
    public let rank: Int
}
