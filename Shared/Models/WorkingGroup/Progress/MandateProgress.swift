/// Progress on the whole mandate, by cluster and proposal.
public struct MandateProgress: Codable, Sendable, Equatable {
    public let mandate: ProgressRollUp
    public let clusters: [ProgressRollUp]

    public init(
        mandate: ProgressRollUp, clusters: [ProgressRollUp]
    ) {
        self.mandate = mandate
        self.clusters = clusters
    }
}
