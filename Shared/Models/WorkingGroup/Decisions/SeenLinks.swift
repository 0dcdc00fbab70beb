/// What a decision was about when somebody read it; a list that is left out is not compared.
public struct SeenLinks: Codable, Sendable, Equatable {
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    public let documents: [DocumentSymbol]?

    public init(proposals: [ProposalNumber]? = nil, needs: [NeedID]? = nil, documents: [DocumentSymbol]? = nil) {
        self.proposals = proposals
        self.needs = needs
        self.documents = documents
    }
}
