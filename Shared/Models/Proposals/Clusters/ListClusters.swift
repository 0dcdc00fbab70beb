/// Lists the clusters and sub-clusters with their proposals, cross-cutting ones separately.
public struct ListClusters: Request {
    public typealias Answer = Page<ClusterContents>

    public static let definition = define("proposals.clusters.list", .query, for: .everyone, .get("/clusters"))
}
