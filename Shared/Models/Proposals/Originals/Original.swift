/// A proposal as a regional consultation put it forward.
public struct Original: Codable, Sendable, Equatable {
    public let id: OriginalID
    public let region: Region
    /// Its place among the originals of the region.
    public let ordinal: Int
    public let title: Line
    public let source: Line?

    public init(id: OriginalID, region: Region, ordinal: Int, title: Line, source: Line? = nil) {
        self.id = id
        self.region = region
        self.ordinal = ordinal
        self.title = title
        self.source = source
    }
}
