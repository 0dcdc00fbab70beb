/// Pairs of originals: how many the record has in one group, and how many of these were found.
public struct PairMeasure: Codable, Sendable, Equatable {
    /// Pairs that the record has in one group.
    public let onRecord: Int
    public let found: Int
    public let right: Int
    /// Of those found, the share that is right; 0 where none was found.
    public let precision: Double
    /// Of those on record, the share that was found; 0 where there is none.
    public let recall: Double

    public init(onRecord: Int, found: Int, right: Int) {
        self.onRecord = onRecord
        self.found = found
        self.right = right
        precision = found == 0 ? 0 : Double(right) / Double(found)
        recall = onRecord == 0 ? 0 : Double(right) / Double(onRecord)
    }
}
