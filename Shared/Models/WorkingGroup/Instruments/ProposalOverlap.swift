/// Two proposals that bear on the same instruments or organizations.
public struct ProposalOverlap: Codable, Sendable, Equatable {
    public let first: ProposalNumber
    public let firstTitle: Line
    public let second: ProposalNumber
    public let secondTitle: Line
    public let shared: [SharedInstrument]
}
