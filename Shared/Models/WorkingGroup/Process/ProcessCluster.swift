/// A cluster of the proposals of the process.
public struct ProcessCluster: Codable, Sendable, Equatable {
    public let key: Cluster
    public let title: OfficialTexts
}
