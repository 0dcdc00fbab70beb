/// Shows the clusters.
public struct ListClusters: Request {
    public typealias Answer = Page<ClusterContents>

    public static let definition = RequestDefinition(
        "proposals.clusters", .query, for: .everyone, .get("/clusters"),
        "Shows the clusters and sub-clusters with their proposals, cross-cutting ones apart.")

    public init() {}
}
