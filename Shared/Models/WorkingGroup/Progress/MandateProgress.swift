/// Progress on the whole mandate, by cluster and proposal.
public struct MandateProgress: Codable, Sendable, Equatable {
    public let mandate: ProgressRollUp
    public let clusters: [ProgressRollUp]
}
