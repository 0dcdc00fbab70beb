/// What a decision was about when somebody read it; a list that is left out is not compared.
public struct SeenLinks: Codable, Sendable, Equatable {
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    public let documents: [DocumentSymbol]?
}

extension SeenLinks: Limiting {
    public static let limits: [String: Limit] = [
        "proposals": .items(0...1000), "needs": .items(0...1000), "documents": .items(0...1000),
    ]
}
