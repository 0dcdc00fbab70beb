/// Counts the originals through the provenance graph, and names each proposal that does not add up.
public struct ShowProvenance: Request {
    public typealias Answer = ProvenanceReport

    public static let definition = define(
        "proposals.provenance.show", .query, for: .everyone, .get("/provenance"), cost: .high)
}
