/// What an operation changes of a proposal.
public struct ProposalNode: Codable, Sendable, Equatable {
    public let number: ProposalNumber
    public var status: ProposalStatus
    public var labels: [Region]
    /// Where it comes from, in order.
    public var originals: [OriginalID]
    /// The version of its text.
    public var version: Int
}
