/// The regions whose label a proposal carries.
public struct ProposalLabels: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let labels: [Region]
}

/// The labels of those of some proposals that are on record.
public struct LabelList: Codable, Sendable, Equatable {
    public let proposals: [ProposalLabels]
}
