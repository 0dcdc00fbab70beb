/// A guiding question that delegations answer on each proposal.
public struct ProcessQuestion: Codable, Sendable, Equatable {
    public let number: GuidingQuestion
    public let wording: OfficialTexts
    /// What the scores mean, beginning with 1.
    public let scale: [OfficialTexts]
}

extension ProcessQuestion: Limiting {
    public static let limits: [String: Limit] = ["scale": .items(2...GuidanceScore.range.upperBound)]
}
