/// A proposal as a regional consultation put it forward.
public struct Original: Codable, Sendable, Equatable {
    public let id: OriginalID
    public let region: Region
    /// Position among the originals of the region.
    public let ordinal: Int
    public let title: Line
    public let source: Line?
}
