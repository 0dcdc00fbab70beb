/// Two proposals that bear on the same instruments or organisations.
public struct ProposalOverlap: Codable, Sendable, Equatable {
    public let first: ProposalNumber
    public let firstTitle: Line
    public let second: ProposalNumber
    public let secondTitle: Line
    public let shared: [SharedInstrument]

    public init(
        first: ProposalNumber, firstTitle: Line, second: ProposalNumber, secondTitle: Line, shared: [SharedInstrument]
    ) {
        self.first = first
        self.firstTitle = firstTitle
        self.second = second
        self.secondTitle = secondTitle
        self.shared = shared
    }
}
