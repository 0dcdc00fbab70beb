/// Counts the originals through the provenance graph.
public struct ShowProvenance: Request {
    public typealias Answer = ProvenanceReport

    public static let definition = RequestDefinition(
        "proposals.provenance", .query, for: .everyone, .get("/provenance"),
        "Counts the originals through the provenance graph and says which proposal is off.", cost: .high)

    public init() {}
}
