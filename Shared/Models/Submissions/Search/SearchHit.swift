/// Something that a search found.
public struct SearchHit: Codable, Sendable, Equatable {
    public let target: SearchTarget
    public let id: Line
    public let title: Line
    /// The words around the first match.
    public let excerpt: Line
    /// Thousandths; the better the higher.
    public let rank: Int
}
