/// Measures how well the similarity of texts finds the groups into which the originals were merged.
public struct MeasureSimilarity: Request {
    public typealias Answer = SimilarityMeasure

    public static let definition = define(
        "proposals.similarity.measure", .query, for: .everyone, .get("/similarity-measurement"), cost: .high)

    /// Per cent; defaults to 30.
    public let threshold: Percent?
}
