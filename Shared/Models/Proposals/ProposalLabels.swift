/// The regions whose label a proposal carries.
public struct ProposalLabels: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let labels: [Region]

    public init(proposal: ProposalNumber, labels: [Region]) {
        self.proposal = proposal
        self.labels = labels
    }
}

/// The labels of those of some proposals that are on record.
public struct LabelList: Codable, Sendable, Equatable {
    public let proposals: [ProposalLabels]

    public init(proposals: [ProposalLabels]) { self.proposals = proposals }
}

/// Looks up the labels of some proposals at once. Those that are not on record, or drafts, are left out.
public struct ListLabels: Request {
    public typealias Answer = LabelList

    public static let definition = RequestDefinition(
        "proposals.labels", .query, for: .everyone, .get("/proposal-labels"),
        "Looks up the labels of some proposals at once.")

    public let proposals: [ProposalNumber]

    public init(proposals: [ProposalNumber]) { self.proposals = proposals }
}
