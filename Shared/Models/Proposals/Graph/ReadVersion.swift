/// A version of a proposal that somebody has read.
public struct ReadVersion: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let version: Int
}
