/// What does not add up.
public struct ProvenanceFault: Codable, Sendable, Equatable {
    public let number: ProposalNumber?
    public let original: OriginalID?
    public let detail: Line

    public init(number: ProposalNumber? = nil, original: OriginalID? = nil, detail: Line) {
        self.number = number
        self.original = original
        self.detail = detail
    }
}
