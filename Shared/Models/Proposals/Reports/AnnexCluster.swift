/// A row of Annex I.
public struct AnnexCluster: Codable, Sendable, Equatable {
    public let cluster: Cluster
    /// In English.
    public let title: Line
    public let titles: OfficialTexts
    public let cells: [AnnexCell]
}
