/// Something that a search found.
public struct SearchHit: Codable, Sendable, Equatable {
    public let target: SearchTarget
    public let id: Line
    public let title: Line
    /// The words around the first match.
    public let excerpt: Line
    /// Thousandths; the better the higher.
    public let rank: Int

    public init(target: SearchTarget, id: Line, title: Line, excerpt: Line, rank: Int) {
        self.target = target
        self.id = id
        self.title = title
        self.excerpt = excerpt
        self.rank = rank
    }
}
