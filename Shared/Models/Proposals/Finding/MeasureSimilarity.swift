/// Measures the suggestions against the record.
public struct MeasureSimilarity: Request {
    public typealias Answer = SimilarityMeasure

    public static let definition = RequestDefinition(
        "proposals.similarity-measure", .query, for: .everyone, .get("/similarity-measure"),
        "Measures how well similar text finds the groups into which the originals were merged.", cost: .high)

    /// Per cent; 30 where it is left out.
    public let threshold: Percent?

    public init(threshold: Percent? = nil) { self.threshold = threshold }
}
