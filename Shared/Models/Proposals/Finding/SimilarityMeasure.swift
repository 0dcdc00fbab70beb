/// How well similarity finds the groups into which the record has merged the originals.
public struct SimilarityMeasure: Codable, Sendable, Equatable {
    /// Pairs of originals at least this similar count as found.
    public let threshold: Double
    public let originals: Int
    public let groups: Int
    /// Pairs of originals that the record has in one group.
    public let pairsOnRecord: Int
    public let pairsFound: Int
    public let pairsRight: Int
    public let precision: Double
    public let recall: Double
    /// Of the right pairs, those whose titles are word for word the same on record: these show nothing of the method.
    public let pairsWithSameTitle: Int
    /// The same without the pairs whose titles are word for word the same: what the method does where it has to do something.
    public let differentTitles: PairMeasure
    /// Groups of the record that come out as they are, where everything that is similar is put together.
    public let groupsFound: Int

    public init(
        threshold: Double, originals: Int, groups: Int, groupsFound: Int, pairs: PairMeasure, pairsWithSameTitle: Int,
        differentTitles: PairMeasure
    ) {
        self.threshold = threshold
        self.originals = originals
        self.groups = groups
        pairsOnRecord = pairs.onRecord
        pairsFound = pairs.found
        pairsRight = pairs.right
        precision = pairs.precision
        recall = pairs.recall
        self.pairsWithSameTitle = pairsWithSameTitle
        self.differentTitles = differentTitles
        self.groupsFound = groupsFound
    }
}
