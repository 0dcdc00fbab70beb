/// The proposals of a cluster that the same regions put forward.
public struct AnnexCell: Codable, Sendable, Equatable {
    public let regions: [Region]
    public let proposals: [AnnexProposal]
}
